import type { Day } from '../calendar/day'

/** Derived, so that two phones which read the same day meet in one record. */
export function refundReadingId(sessionId: string, asOf: Day): string {
  return `${sessionId}.${asOf}`
}

/** The session that a reading's id was derived from. */
export function sessionIdOfReading(readingId: string): string {
  return readingId.slice(0, readingId.lastIndexOf('.'))
}
