import { businessDayNumberOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { dayNumber } from '../calendar/day-arithmetic'
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

/**
 * Groups readings by session once, for screens that ask for many; a session's own are worked out when first asked for.
 * Readings that were cleared are unknown.
 */
export function readingsBySession(
  readings: Iterable<Reading>,
  sessions: ReadonlyMap<string, SessionDay>,
  boundaries: readonly DayBoundary[],
): ReadingsOf {
  const groups = new Map<string, Reading[]>()
  for (const reading of readings) {
    const group = groups.get(reading.sessionId)
    if (group) group.push(reading)
    else groups.set(reading.sessionId, [reading])
  }
  const known = new Map<string, readonly RefundSoFar[]>()
  return (sessionId) => {
    const before = known.get(sessionId)
    if (before) return before
    const found = oldestFirst(groups.get(sessionId) ?? [], sessions.get(sessionId), boundaries)
    known.set(sessionId, found)
    return found
  }
}

function oldestFirst(
  readings: readonly Reading[],
  session: SessionDay | undefined,
  boundaries: readonly DayBoundary[],
): readonly RefundSoFar[] {
  if (!session || readings.length === 0) return []
  const day = businessDayNumberOf(session.startAt, boundaries)
  const known: RefundSoFar[] = []
  for (const { asOf, refundFen: fen } of readings) {
    if (typeof fen === 'number') known.push({ asOf, ageDays: dayNumber(asOf) - day, fen })
  }
  return known.sort((left, right) => left.ageDays - right.ageDays)
}

/** What is known to have been refunded by now: the reading of the latest day. */
export function refundSoFar(readings: readonly RefundSoFar[]): RefundSoFar | undefined {
  return readings[readings.length - 1]
}
