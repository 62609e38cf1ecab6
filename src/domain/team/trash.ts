import type { RecordOf } from '../records/record'

/** The kinds whose deleted records a person can find again; the rest go and come with another record. */
export type TrashKind = 'session' | 'photo' | 'account' | 'anchor' | 'plan'

const DAY_MILLISECONDS = 24 * 60 * 60_000
/** A deleted record can be found for this many days; after them it is kept, and not shown. */
export const TRASH_DAYS = 30

export interface Trashed {
  readonly kind: TrashKind
  readonly id: string
  /** Epoch milliseconds */
  readonly deletedAt: number
  /** Whole days until it is hidden, at least 1. */
  readonly daysLeft: number
}

/** What of one record says whether and when it went. */
export type Deletable = Pick<RecordOf<TrashKind>, 'id' | 'deletedAt'> & { readonly kind: TrashKind }

/** The deleted among these records that may still be found, the latest deletion first. `now`: epoch milliseconds. */
export function trashOf(records: Iterable<Deletable>, now: number): readonly Trashed[] {
  const trashed: Trashed[] = []
  for (const { kind, id, deletedAt } of records) {
    if (deletedAt === undefined || deletedAt === null) continue
    const left = deletedAt + TRASH_DAYS * DAY_MILLISECONDS - now
    // The clock of the phone that deleted it may run ahead of this one.
    const daysLeft = Math.min(TRASH_DAYS, Math.ceil(left / DAY_MILLISECONDS))
    if (left > 0) trashed.push({ kind, id, deletedAt, daysLeft })
  }
  return trashed.sort((left, right) => right.deletedAt - left.deletedAt)
}
