import type { Value } from '@/domain/records/fields'
import type { FoldHead, Origin } from './head'

export const DELETED_AT = 'deletedAt'

/** A record as screens read it: its id and, for every field, the value shown. */
export interface StoredRecord {
  readonly id: string
  readonly [field: string]: Value
}

/**
 * What the fold knows of one record. Most fields of most records come from one change, so one origin stands for all of
 * them; a field whose value comes from another change, or that has several heads, is an exception.
 */
export interface RecordState {
  readonly record: StoredRecord
  readonly origin: Origin
  readonly exceptions?: ReadonlyMap<string, readonly FoldHead[]>
}

/** The heads of one field, the one shown first; empty when the field was never written. */
export function headsOf(state: RecordState, field: string): readonly FoldHead[] {
  const exception = state.exceptions?.get(field)
  if (exception) return exception
  const value = state.record[field]
  return value === undefined || field === 'id' ? [] : [{ value, origin: state.origin }]
}

/** The fields that were ever written. */
export function fieldsOf(state: RecordState): readonly string[] {
  return Object.keys(state.record).filter((field) => field !== 'id')
}

export function isDeleted(record: StoredRecord): boolean {
  const deletedAt = record[DELETED_AT]
  return deletedAt !== undefined && deletedAt !== null
}
