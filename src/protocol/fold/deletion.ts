import { supersedes, type FoldHead } from './head'
import { DELETED_AT, fieldsOf, headsOf, type RecordState } from './record-state'

/** The edits that no deleter of this record had seen, later stamps first; none where nobody deleted it. */
export function editsUnseenByDeleter(state: RecordState): readonly FoldHead[] {
  const deletions = headsOf(state, DELETED_AT).filter((head) => head.value !== null)
  if (deletions.length === 0) return []
  const edits = new Map<string, FoldHead>()
  for (const field of fieldsOf(state)) {
    if (field === DELETED_AT) continue
    for (const head of headsOf(state, field)) {
      if (!deletions.some((deletion) => hasSeen(deletion, head))) edits.set(head.origin.stamp, head)
    }
  }
  return [...edits.values()].sort((left, right) => (left.origin.stamp < right.origin.stamp ? 1 : -1))
}

function hasSeen(deletion: FoldHead, edit: FoldHead): boolean {
  return deletion.origin.stamp === edit.origin.stamp || supersedes(deletion.origin, edit.origin)
}

/** `state` with `deletedAt` shown as it stands: a deletion is not shown while an edit that it had not seen is there. */
export function withDeletionSettled(state: RecordState): RecordState {
  const top = headsOf(state, DELETED_AT)[0]
  if (!top) return state
  const isReopened = top.value !== null && editsUnseenByDeleter(state).length > 0
  const shown = isReopened ? null : top.value
  if (state.record[DELETED_AT] === shown) return state
  const exceptions = new Map(state.exceptions).set(DELETED_AT, headsOf(state, DELETED_AT))
  return { ...state, record: { ...state.record, [DELETED_AT]: shown }, exceptions }
}
