import { businessDayNumberOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { dayFromNumber, weekStartNumber } from '../calendar/day-arithmetic'
import type { Fen } from '../money/parse-yuan'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'
import { UPDATE_POINTS } from './refunds-due'
import type { ReadingsOf, RefundSoFar } from './refund-so-far'

/** Sessions of one week that know their sales and have a reading, as one row of the triangle. */
export interface RefundCohort {
  /** Monday of the week */
  readonly week: Day
  readonly gmvFen: Fen
  /** Refunded by each of the update points that all its sessions know, in their order. */
  readonly refundedFen: readonly Fen[]
}

export interface CohortQuery {
  readonly sessions: Iterable<RecordOf<'session'>>
  readonly readingsOf: ReadingsOf
  readonly boundaries: readonly DayBoundary[]
}

/** The weeks of these sessions, oldest first. What was never read at all is in none of them. */
export function refundCohorts({ sessions, readingsOf, boundaries }: CohortQuery): readonly RefundCohort[] {
  const weeks = new Map<number, { gmvFen: Fen; rows: (readonly Fen[])[] }>()
  for (const { id, gmvFen, startAt } of sessions) {
    const readings = readingsOf(id)
    if (!gmvFen || readings.length === 0) continue
    const week = weekStartNumber(businessDayNumberOf(startAt, boundaries))
    const found = weeks.get(week) ?? { gmvFen: 0, rows: [] }
    found.gmvFen += gmvFen
    found.rows.push(atUpdatePoints(readings))
    weeks.set(week, found)
  }
  return [...weeks]
    .sort(([left], [right]) => left - right)
    .map(([week, { gmvFen, rows }]) => ({ week: dayFromNumber(week), gmvFen, refundedFen: summed(rows) }))
}

/**
 * Refunded by each update point up to the last reading. Between two readings refunds are taken to have come evenly;
 * before the first, evenly from the show on.
 */
export function atUpdatePoints(readings: readonly RefundSoFar[]): readonly Fen[] {
  const known: Fen[] = []
  for (const point of UPDATE_POINTS) {
    const after = readings.find(({ ageDays }) => ageDays >= point)
    if (!after) break
    const before = [...readings].reverse().find(({ ageDays }) => ageDays < point) ?? { ageDays: 0, fen: 0 }
    const share = after.ageDays === before.ageDays ? 1 : (point - before.ageDays) / (after.ageDays - before.ageDays)
    known.push(Math.round(before.fen + share * (after.fen - before.fen)))
  }
  return known
}

/** As far as the row that knows least. */
function summed(rows: readonly (readonly Fen[])[]): readonly Fen[] {
  const length = Math.min(...rows.map((row) => row.length))
  return Array.from({ length }, (_, place) => rows.reduce((sum, row) => sum + (row[place] ?? 0), 0))
}
