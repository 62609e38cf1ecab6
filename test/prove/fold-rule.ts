import type { Value } from '@/domain/records/fields'
import type { ConfirmedChange } from '@/protocol/change'

/** What everybody is to see of one record. `undefined` as record: it is deleted. */
export interface Expected {
  readonly record: Readonly<Record<string, Value>> | undefined
  /** Fields with an open question, in alphabetical order. */
  readonly questions: readonly string[]
}

/** "Y supersedes X if Y.seen ≥ X.seq, or both come from one replica and Y.stamp > X.stamp." */
function supersedes(later: ConfirmedChange, earlier: ConfirmedChange): boolean {
  if (later === earlier) return false
  return later.seen >= earlier.seq || (replicaOf(later) === replicaOf(earlier) && later.stamp > earlier.stamp)
}

const replicaOf = ({ stamp }: ConfirmedChange) => stamp.slice(13)

/** "A field's heads are the changes that nothing supersedes; the head with the highest stamp is shown." */
function headsOf(log: readonly ConfirmedChange[], field: string): readonly ConfirmedChange[] {
  const touching = log.filter(({ fields }) => field in fields)
  const standing = touching.filter((change) => !touching.some((other) => supersedes(other, change)))
  return standing.sort((left, right) => (left.stamp < right.stamp ? 1 : -1))
}

/** The rule of docs/architecture.md, "Fold", for fields that merge as `ask`: every change is held against every other. */
export function expectedOf(id: string, log: readonly ConfirmedChange[]): Expected {
  const named = [...new Set(log.flatMap(({ fields }) => Object.keys(fields)))].sort()
  const record: Record<string, Value> = { id }
  const questions: string[] = []
  for (const field of named.filter((one) => one !== 'deletedAt')) {
    const heads = headsOf(log, field)
    record[field] = heads[0]?.fields[field] ?? null
    if (new Set(heads.map(({ fields }) => JSON.stringify(fields[field]))).size > 1) questions.push(field)
  }
  return withDeletion({ record, questions }, log)
}

/** "Deleting is a field; an edit that the deleter had not seen reopens the record as a question." */
function withDeletion(expected: Expected, log: readonly ConfirmedChange[]): Expected {
  const heads = headsOf(log, 'deletedAt')
  const [shown] = heads
  if (!shown) return expected
  const deletions = heads.filter(({ fields }) => fields.deletedAt !== null)
  const edits = log.filter((change) =>
    Object.keys(change.fields).some((field) => field !== 'deletedAt' && headsOf(log, field).includes(change)),
  )
  const unseen = edits.filter((edit) => !deletions.some((one) => one === edit || supersedes(one, edit)))
  const isContested = deletions.length > 0 && (deletions.length < heads.length || unseen.length > 0)
  const isDeleted = shown.fields.deletedAt !== null && unseen.length === 0
  if (isDeleted) return { record: undefined, questions: isContested ? ['deletedAt'] : [] }
  const questions = isContested ? [...expected.questions, 'deletedAt'].sort() : expected.questions
  return { record: { ...expected.record, deletedAt: null }, questions }
}
