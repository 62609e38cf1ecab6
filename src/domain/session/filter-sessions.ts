import { businessDayOf } from '../calendar/business-day'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'

export interface SessionFilter {
  readonly accountId?: string
  readonly anchorId?: string
  /** `YYYY-MM`, as {@link sessionMonth} has it */
  readonly month?: string
  /** Matched in the review notes and in the anchors' names, whatever the case. */
  readonly text?: string
}

export interface FilterContext {
  readonly anchorNameOf: (anchorId: string) => string | undefined
  readonly boundaries: readonly DayBoundary[]
}

/** The sessions that a filter lets through; every condition named must hold. */
export function filterSessions(
  sessions: Iterable<RecordOf<'session'>>,
  { accountId, anchorId, month, text = '' }: SessionFilter,
  { anchorNameOf, boundaries }: FilterContext,
): RecordOf<'session'>[] {
  const sought = text.trim().toLowerCase()
  const found: RecordOf<'session'>[] = []
  for (const session of sessions) {
    if (accountId !== undefined && session.accountId !== accountId) continue
    if (anchorId !== undefined && !session.anchorIds.includes(anchorId)) continue
    if (month !== undefined && sessionMonth(session, boundaries) !== month) continue
    if (sought && !wordsOf(session, anchorNameOf).some((word) => word?.toLowerCase().includes(sought))) continue
    found.push(session)
  }
  return found
}

function wordsOf(
  { wentWell, changeNext, anchorIds }: RecordOf<'session'>,
  anchorNameOf: FilterContext['anchorNameOf'],
): readonly (string | null | undefined)[] {
  return [wentWell, changeNext, ...anchorIds.map(anchorNameOf)]
}

/** The month of a session's business day, `YYYY-MM`: the last night of a month stays in it past midnight. */
export function sessionMonth(
  { startAt }: Pick<RecordOf<'session'>, 'startAt'>,
  boundaries: readonly DayBoundary[],
): string {
  return businessDayOf(startAt, boundaries).slice(0, 7)
}

/** The months that have sessions, latest first. */
export function monthsOf(
  sessions: readonly Pick<RecordOf<'session'>, 'startAt'>[],
  boundaries: readonly DayBoundary[],
): readonly string[] {
  return [...new Set(sessions.map((session) => sessionMonth(session, boundaries)))].sort().reverse()
}
