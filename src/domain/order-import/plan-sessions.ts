import type { Day } from '../calendar/day'
import type { Fields } from '../records/fields'
import type { RecordOf } from '../records/record'
import { refundReadingId } from '../refunds/refund-reading-id'
import { findSameShow } from '../session/same-show'
import type { SheetSession } from './read-sessions'

export interface KnownShows {
  readonly sessions: Iterable<RecordOf<'session'>>
  readonly accounts: readonly Pick<RecordOf<'account'>, 'id' | 'name'>[]
  readonly anchors: readonly Pick<RecordOf<'anchor'>, 'id' | 'name'>[]
  /** Where a show of the sheet names no account; absent in a team without one. */
  readonly mainAccountId?: string
}

export interface SessionWriteTerms {
  /** A new random id */
  readonly newId: () => string
  /** The day of the import: what a sheet says of refunds is as of today. */
  readonly asOf: Day
  readonly runId: string
}

export interface PlannedRecord {
  readonly kind: 'session' | 'refundReading'
  readonly id: string
  readonly fields: Fields
}

export interface SessionPlan {
  readonly writes: readonly PlannedRecord[]
  readonly newCount: number
  /** Shows that are there already, begun within 60 minutes on the same account. */
  readonly known: readonly SheetSession[]
  /** Shows of an account that the team has not. */
  readonly foreign: readonly SheetSession[]
  /** Anchors that the team has not; their shows are kept without them. */
  readonly unknownAnchors: readonly string[]
}

/** What bringing in a sheet of past shows would write. A show that is there, or twice in the sheet, is not doubled. */
export function planSessions(
  shows: readonly SheetSession[],
  known: KnownShows,
  { newId, asOf, runId }: SessionWriteTerms,
): SessionPlan {
  const sessions: RecordOf<'session'>[] = [...known.sessions]
  const plan = { writes: [] as PlannedRecord[], known: [] as SheetSession[], foreign: [] as SheetSession[] }
  const unknownAnchors = new Set<string>()
  let newCount = 0
  for (const show of shows) {
    const accountId = accountOf(show, known)
    if (accountId === undefined) plan.foreign.push(show)
    else if (findSameShow({ accountId, startAt: show.startAt }, sessions)) plan.known.push(show)
    else {
      const id = newId()
      const anchorIds = show.anchors.flatMap((name) => known.anchors.find((anchor) => anchor.name === name)?.id ?? [])
      for (const name of show.anchors)
        if (!known.anchors.some((anchor) => anchor.name === name)) unknownAnchors.add(name)
      const session = { accountId, startAt: show.startAt, anchorIds, ...show.fields }
      sessions.push({ ...session, id })
      newCount += 1
      plan.writes.push({ kind: 'session', id, fields: { ...session, importRunId: runId } })
      const { refundFen } = show
      if (refundFen === undefined) continue
      const reading = { sessionId: id, asOf, refundFen, source: 'file', importRunId: runId }
      plan.writes.push({ kind: 'refundReading', id: refundReadingId(id, asOf), fields: reading })
    }
  }
  return { ...plan, newCount, unknownAnchors: [...unknownAnchors] }
}

function accountOf({ account }: SheetSession, { accounts, mainAccountId }: KnownShows): string | undefined {
  if (account === '') return mainAccountId
  return accounts.find(({ name }) => name === account)?.id ?? (accounts.length === 1 ? mainAccountId : undefined)
}
