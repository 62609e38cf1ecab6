import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { daysBetween } from '../calendar/day-arithmetic'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'

/** One line of the ledger (扣分记录). */
export interface Deduction {
  readonly day: Day
  /** Absent: a session says that points were taken off, and nobody has written down why yet. */
  readonly violation?: RecordOf<'violation'>
  readonly session?: RecordOf<'session'>
}

export interface LedgerQuery {
  readonly violations: Iterable<RecordOf<'violation'>>
  readonly sessions: ReadonlyMap<string, RecordOf<'session'>>
  readonly boundaries: readonly DayBoundary[]
}

/** What is in the ledger, the latest first, and sessions that were logged with a deduction which is not in it yet. */
export function deductionLedger({ violations, sessions, boundaries }: LedgerQuery): readonly Deduction[] {
  const ledger: Deduction[] = []
  const explained = new Set<string>()
  for (const violation of violations) {
    if (violation.isRemoved) continue
    const session = violation.sessionId ? sessions.get(violation.sessionId) : undefined
    if (session) explained.add(session.id)
    ledger.push({ day: violation.day, violation, ...(session && { session }) })
  }
  for (const session of sessions.values()) {
    if (session.hadDeduction && !explained.has(session.id)) {
      ledger.push({ day: businessDayOf(session.startAt, boundaries), session })
    }
  }
  return ledger.sort((left, right) => (left.day < right.day ? 1 : left.day > right.day ? -1 : 0))
}

/** Whether points are gone: an appeal that was granted brought them back. */
export function counts({ violation }: Deduction): boolean {
  return violation?.appeal !== 'granted'
}

/** How long nothing was taken off. */
export type CleanDays =
  | { readonly known: true; readonly days: number; readonly last: Day }
  /** Never, as far as the log goes; `since` is its first day. */
  | { readonly known: true; readonly days: number; readonly since: Day }
  /** No deduction and no session: nothing can be said. */
  | { readonly known: false }

/** Days without a deduction up to `today`; from the first logged session on where there never was one. */
export function cleanDays(today: Day, ledger: readonly Deduction[], query: Omit<LedgerQuery, 'violations'>): CleanDays {
  const last = ledger.find((deduction) => counts(deduction) && deduction.day <= today)?.day
  if (last !== undefined) return { known: true, days: daysBetween(last, today), last }
  let firstAt = Infinity
  for (const { startAt } of query.sessions.values()) if (startAt < firstAt) firstAt = startAt
  if (firstAt === Infinity) return { known: false }
  const since = businessDayOf(firstAt, query.boundaries)
  return { known: true, days: Math.max(0, daysBetween(since, today)), since }
}
