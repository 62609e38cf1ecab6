import type { Fields } from '@/domain/records/fields'
import type { ConfirmedChange, Stamp } from './change'

/** A stream has a snapshot made of it for so many batches, and a phone asks for it when it is so far behind. */
export const SNAPSHOT_BATCHES = 500

/** One change as a snapshot holds it: whole stamp, what its writer had seen, its seq in the log, its author. */
export type SnapshotChange = readonly [
  kind: string,
  id: string,
  fields: Fields,
  stamp: Stamp,
  seen: number,
  seq: number,
  memberId: string,
]

/**
 * A page of a stream's snapshot: with all its pages, the changes that fold to what the log folds to up to `seq`.
 * `seq` is 0 where there is no snapshot.
 */
export interface SnapshotPage {
  readonly seq: number
  /** Which page this is, from 0. */
  readonly page: number
  readonly pages: number
  /** Highest stamp of the log up to `seq`; '' where there is no snapshot. */
  readonly highest: Stamp
  readonly changes: readonly SnapshotChange[]
}

/** Which page of which snapshot. */
export interface SnapshotPlace {
  readonly seq: number
  readonly page: number
}

export const NO_SNAPSHOT: SnapshotPage = { seq: 0, page: 0, pages: 0, highest: '', changes: [] }

export function toSnapshotChange({ kind, id, fields, stamp, seen, seq, memberId }: ConfirmedChange): SnapshotChange {
  return [kind, id, fields, stamp, seen, seq, memberId]
}

export function fromSnapshotChange([kind, id, fields, stamp, seen, seq, memberId]: SnapshotChange): ConfirmedChange {
  return { kind, id, fields, stamp, seen, seq, memberId }
}
