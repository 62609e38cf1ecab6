import type { Value } from '@/domain/records/fields'
import type { ConfirmedChange } from '../change'
import { withDeletionSettled } from './deletion'
import { originOf, type FoldHead, type Origin } from './head'
import { mergeHeads, type MergeOf } from './merge-heads'
import { DELETED_AT, headsOf, type RecordState } from './record-state'

/** Names that are no field: the record's own id, and what JavaScript would take for the prototype. */
const RESERVED = new Set(['id', '__proto__'])

/**
 * The merge: a record with one more change folded in. Neither the order of the changes nor a repetition matters.
 * Returns `state` itself when the change alters nothing. `change.seq` is `UNSEQUENCED` for one still in an outbox.
 */
export function foldChange(state: RecordState | undefined, change: ConfirmedChange, mergeOf: MergeOf): RecordState {
  const origin = originOf(change)
  const fields = Object.keys(change.fields).filter((field) => !RESERVED.has(field))
  if (!state) return firstState(change, fields)
  const draft = new RecordDraft(state)
  for (const field of fields) {
    const heads = draft.headsOf(field)
    const merge = field === DELETED_AT ? 'ask' : mergeOf(change.kind, field)
    const merged = mergeHeads(merge, heads, { value: change.fields[field] as Value, origin })
    if (merged !== heads) draft.setHeads(field, merged)
  }
  const folded = draft.finish()
  const isDeletionAtStake = DELETED_AT in folded.record && folded !== state
  return isDeletionAtStake ? withDeletionSettled(folded) : folded
}

function firstState(change: ConfirmedChange, fields: readonly string[]): RecordState {
  const record: Record<string, Value> & { id: string } = { id: change.id }
  for (const field of fields) record[field] = change.fields[field] as Value
  return { record, origin: originOf(change) }
}

/** Copies a state on its first alteration. */
class RecordDraft {
  private record: Record<string, Value> | undefined
  private exceptions: Map<string, readonly FoldHead[]> | undefined

  constructor(private readonly start: RecordState) {}

  headsOf(field: string): readonly FoldHead[] {
    if (!this.record) return headsOf(this.start, field)
    return headsOf(
      { record: this.record as RecordState['record'], origin: this.start.origin, exceptions: this.exceptions },
      field,
    )
  }

  setHeads(field: string, heads: readonly FoldHead[]): void {
    const shown = heads[0] as FoldHead
    this.record ??= { ...this.start.record }
    this.exceptions ??= new Map(this.start.exceptions)
    this.record[field] = shown.value
    if (heads.length === 1 && isSameOrigin(shown.origin, this.start.origin)) this.exceptions.delete(field)
    else this.exceptions.set(field, heads)
  }

  finish(): RecordState {
    if (!this.record || !this.exceptions) return this.start
    const record = this.record as RecordState['record']
    const { origin } = this.start
    return this.exceptions.size > 0 ? { record, origin, exceptions: this.exceptions } : { record, origin }
  }
}

function isSameOrigin(left: Origin, right: Origin): boolean {
  return left === right || left.stamp === right.stamp
}
