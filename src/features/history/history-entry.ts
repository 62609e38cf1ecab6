import type { Fields, Value } from '@/domain/records/fields'
import { stampMilliseconds } from '@/protocol/stamp'
import type { RecordName } from '@/runtime/read-history'

/** One change of a record or of one that is part of it, from the log or from what the phone still knows. */
export interface PastChange extends RecordName {
  readonly stamp: string
  readonly memberId: string
  readonly fields: Fields
}

export interface HistoryEntry extends RecordName {
  readonly key: string
  readonly type: 'value' | 'created' | 'filled' | 'deleted' | 'restored'
  readonly memberId: string
  /** Epoch milliseconds, by the writer's clock */
  readonly at: number
  readonly field: string
  /** Absent where what was there before is not known here. */
  readonly from?: Value
  readonly to: Value
  /** How many fields `created` and `filled` stand for. */
  readonly count: number
  /** What writing the record back takes: the value of this very record before. Absent where there is nothing to restore. */
  readonly before?: Value
}

/** What is known of the records on the way through their changes, oldest first. */
export interface Known {
  readonly last: Map<string, Map<string, Value>>
  /** Whether every change of the record is among them, so that what is not there was never written. */
  readonly isWhole: (recordId: string) => boolean
  /** The record in whose place this one came, if any. */
  readonly placeOf: (recordId: string) => string | undefined
}

/** An entry of this change; what is not named is as for a change without a field. */
export function entryOf(
  { kind, id, stamp, memberId }: PastChange,
  parts: Pick<HistoryEntry, 'type'> & Partial<HistoryEntry>,
): HistoryEntry {
  const { field = '' } = parts
  const key = `${stamp}-${id}-${field}`
  return { key, kind, id, memberId, at: stampMilliseconds(stamp), field, to: null, count: 0, ...parts }
}
