import type { Change, ConfirmedChange } from './change'
import type { Fields } from '@/domain/records/fields'
import { REPLICA_ID_LENGTH, TIME_LENGTH } from './stamp'

/** The cloud function takes 100 KB of data; a request stays below this many bytes of JSON. */
export const MAX_REQUEST_BYTES = 90_000

/**
 * One change as it crosses the network: kind, record id, fields, stamp, seen.
 * The stamp is its 13 characters of time and counter when the change was made by the batch's replica, all 21 otherwise.
 * `seen` is left out when it is the batch's.
 */
export type WireChange =
  | readonly [kind: string, id: string, fields: Fields, stamp: string]
  | readonly [kind: string, id: string, fields: Fields, stamp: string, seen: number]

/** What a replica pushes: one stream, one author, sent again under the same id until it is answered. */
export interface WireBatch {
  /** 128 random bits, base64url, 22 characters */
  readonly id: string
  readonly stream: string
  /** Replica id (8 characters) that completes the short stamps. */
  readonly replica: string
  /** Newest contiguous seq that the writer had folded, for the changes that do not say otherwise. */
  readonly seen: number
  readonly changes: readonly WireChange[]
}

/** A batch with what the cloud set on it. */
export interface ConfirmedWireBatch extends WireBatch {
  readonly seq: number
  readonly memberId: string
  /** Server time, epoch milliseconds */
  readonly at: number
}

export interface BatchAddress {
  readonly id: string
  readonly stream: string
}

/** Packs changes of one stream; the first change gives the batch its replica and its `seen`. Throws on none at all. */
export function toWire(address: BatchAddress, changes: readonly Change[]): WireBatch {
  const first = changes[0]
  if (!first) throw new RangeError('a batch holds at least one change')
  const replica = first.stamp.slice(TIME_LENGTH)
  const packed = changes.map((change): WireChange => {
    const isOwn = change.stamp.slice(TIME_LENGTH) === replica
    const stamp = isOwn ? change.stamp.slice(0, TIME_LENGTH) : change.stamp
    return change.seen === first.seen
      ? [change.kind, change.id, change.fields, stamp]
      : [change.kind, change.id, change.fields, stamp, change.seen]
  })
  return { id: address.id, stream: address.stream, replica, seen: first.seen, changes: packed }
}

/** The changes of a batch in full, in their order. */
export function fromWire(batch: WireBatch): readonly Change[] {
  return batch.changes.map(([kind, id, fields, stamp, seen]) => ({
    kind,
    id,
    fields,
    stamp: stamp.length === TIME_LENGTH ? stamp + batch.replica : stamp,
    seen: seen ?? batch.seen,
  }))
}

/** The changes of a confirmed batch, each with the batch's seq and author. */
export function fromConfirmedWire(batch: ConfirmedWireBatch): readonly ConfirmedChange[] {
  return fromWire(batch).map((change) => ({ ...change, seq: batch.seq, memberId: batch.memberId }))
}

/** Whether a stamp on the wire has one of its two lengths. */
export function isWireStampLength(length: number): boolean {
  return length === TIME_LENGTH || length === TIME_LENGTH + REPLICA_ID_LENGTH
}
