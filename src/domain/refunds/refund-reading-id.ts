import type { Day } from '../calendar/day'

/** Derived, so that two phones which read the same day meet in one record. */
export function refundReadingId(sessionId: string, asOf: Day): string {
  return `${sessionId}.${asOf}`
}
