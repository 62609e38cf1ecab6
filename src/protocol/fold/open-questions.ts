import { editsUnseenByDeleter } from './deletion'
import { isSequenced, type FoldHead } from './head'
import type { MergeOf } from './merge-heads'
import { DELETED_AT, headsOf, type RecordState } from './record-state'
import { isSameValue } from './same-value'

/** A field on which two people wrote different values without having seen each other's. The first head is shown. */
export interface FieldQuestion {
  readonly field: string
  readonly heads: readonly FoldHead[]
}

/** Whether this record may hold a question at all: cheap, and true for every record that does. */
export function mayHoldQuestion(state: RecordState): boolean {
  if (!state.exceptions) return false
  for (const [field, heads] of state.exceptions) {
    if (heads.length > 1 || field === DELETED_AT) return true
  }
  return false
}

/** The open questions of one record, among the changes that the log has confirmed. */
export function openQuestionsOf(kind: string, state: RecordState, mergeOf: MergeOf): readonly FieldQuestion[] {
  const questions: FieldQuestion[] = []
  for (const [field, heads] of state.exceptions ?? []) {
    if (field === DELETED_AT || heads.length < 2 || mergeOf(kind, field) !== 'ask') continue
    const distinct = distinctHeads(heads.filter(isSequenced), (left, right) => isSameValue(left.value, right.value))
    if (distinct.length > 1) questions.push({ field, heads: distinct })
  }
  const deletion = deletionQuestionOf(state)
  return deletion ? [...questions, deletion] : questions
}

/** 删除 or 保留: an edit unseen by the deleter speaks for keeping the record, as does taking the deletion back. */
function deletionQuestionOf(state: RecordState): FieldQuestion | undefined {
  const own = headsOf(state, DELETED_AT)
  if (own.length === 0) return undefined
  const edits = editsUnseenByDeleter(state).map((head): FoldHead => ({ value: null, origin: head.origin }))
  const shownFirst = edits.length > 0 ? [...edits, ...own] : own
  const sides = distinctHeads(
    shownFirst.filter(isSequenced),
    (left, right) => (left.value === null) === (right.value === null),
  )
  return sides.length > 1 ? { field: DELETED_AT, heads: sides } : undefined
}

function distinctHeads(
  heads: readonly FoldHead[],
  isSame: (left: FoldHead, right: FoldHead) => boolean,
): readonly FoldHead[] {
  const distinct: FoldHead[] = []
  for (const head of heads) {
    if (!distinct.some((other) => isSame(other, head))) distinct.push(head)
  }
  return distinct
}
