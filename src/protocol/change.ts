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
