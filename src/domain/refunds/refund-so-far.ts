import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { daysBetween } from '../calendar/day-arithmetic'
import type { Fen } from '../money/parse-yuan'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'

export interface RefundSoFar {
  readonly asOf: Day
  /** Days after the session's business day: 0 on the evening itself. */
  readonly ageDays: number
  readonly fen: Fen
}

/** Every known reading of a session, oldest first. */
export type ReadingsOf = (sessionId: string) => readonly RefundSoFar[]

type Reading = RecordOf<'refundReading'>
type SessionDay = Pick<RecordOf<'session'>, 'id' | 'startAt'>

/** Groups readings by session once, for screens that ask for many. Readings that were cleared are unknown. */
export function readingsBySession(
  readings: Iterable<Reading>,
  sessions: ReadonlyMap<string, SessionDay>,
  boundaries: readonly DayBoundary[],
): ReadingsOf {
  const groups = new Map<string, RefundSoFar[]>()
  for (const { sessionId, asOf, refundFen } of readings) {
    const session = sessions.get(sessionId)
    if (!session || typeof refundFen !== 'number') continue
    const ageDays = daysBetween(businessDayOf(session.startAt, boundaries), asOf)
    const group = groups.get(sessionId)
    if (group) group.push({ asOf, ageDays, fen: refundFen })
    else groups.set(sessionId, [{ asOf, ageDays, fen: refundFen }])
  }
  for (const group of groups.values()) group.sort((left, right) => (left.asOf < right.asOf ? -1 : 1))
  return (sessionId) => groups.get(sessionId) ?? []
}

/** What is known to have been refunded by now: the reading of the latest day. */
export function refundSoFar(readings: readonly RefundSoFar[]): RefundSoFar | undefined {
  return readings[readings.length - 1]
}
