import type { RecordOf } from '../records/record'

const DAY_MILLISECONDS = 24 * 60 * 60_000
/** A deleted session can be found for this many days; after them it is kept, and not shown. */
export const TRASH_DAYS = 30

export interface Trashed {
  readonly session: RecordOf<'session'>
  /** Epoch milliseconds */
  readonly deletedAt: number
  /** Whole days until it is hidden, at least 1. */
  readonly daysLeft: number
}

/** The deleted among these sessions that may still be found, the latest deletion first. `now`: epoch milliseconds. */
export function trashOf(sessions: Iterable<RecordOf<'session'>>, now: number): readonly Trashed[] {
  const trashed: Trashed[] = []
  for (const session of sessions) {
    const { deletedAt } = session
    if (deletedAt === undefined || deletedAt === null) continue
    const left = deletedAt + TRASH_DAYS * DAY_MILLISECONDS - now
    // The clock of the phone that deleted it may run ahead of this one.
    const daysLeft = Math.min(TRASH_DAYS, Math.ceil(left / DAY_MILLISECONDS))
    if (left > 0) trashed.push({ session, deletedAt, daysLeft })
  }
  return trashed.sort((left, right) => right.deletedAt - left.deletedAt)
}
