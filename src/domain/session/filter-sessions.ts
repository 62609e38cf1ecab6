import { dayOf } from '../calendar/instant'
import type { RecordOf } from '../records/record'

export interface SessionFilter {
  readonly accountId?: string
  readonly anchorId?: string
  /** `YYYY-MM` of the start in Shanghai */
  readonly month?: string
  /** Matched in the review notes and in the anchors' names, whatever the case. */
  readonly text?: string
}

/** The sessions that a filter lets through; every condition named must hold. */
export function filterSessions(
  sessions: Iterable<RecordOf<'session'>>,
  { accountId, anchorId, month, text = '' }: SessionFilter,
  anchorNameOf: (anchorId: string) => string | undefined,
): RecordOf<'session'>[] {
  const sought = text.trim().toLowerCase()
  const found: RecordOf<'session'>[] = []
  for (const session of sessions) {
    if (accountId !== undefined && session.accountId !== accountId) continue
    if (anchorId !== undefined && !session.anchorIds.includes(anchorId)) continue
    if (month !== undefined && dayOf(session.startAt).slice(0, 7) !== month) continue
    const words = [session.wentWell, session.changeNext, ...session.anchorIds.map(anchorNameOf)]
    if (sought && !words.some((word) => word?.toLowerCase().includes(sought))) continue
    found.push(session)
  }
  return found
}
