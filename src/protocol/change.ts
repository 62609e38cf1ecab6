import type { Fields } from '@/domain/records/fields'

/** Fixed-width text that orders changes: milliseconds (base 36, 9) · counter (base 36, 4) · replica id (8). */
export type Stamp = string

/** Some fields of one record, written at one moment by one replica. */
export interface Change {
  readonly kind: string
  readonly id: string
  readonly fields: Fields
  readonly stamp: Stamp
  /** Newest contiguous seq of the stream that the writer had folded when it wrote. */
  readonly seen: number
}

/** A change as the log confirms it. */
export interface ConfirmedChange extends Change {
  readonly seq: number
  readonly memberId: string
}

/** What a replica pushes: one stream, one author, sent again under the same id until it is answered. */
export interface Batch {
  /** 128 random bits, base64url, 22 characters */
  readonly id: string
  readonly stream: string
  readonly changes: readonly Change[]
}

/** A batch with what the cloud set on it. */
export interface ConfirmedBatch extends Batch {
  readonly seq: number
  readonly memberId: string
  /** Server time, epoch milliseconds */
  readonly at: number
}
