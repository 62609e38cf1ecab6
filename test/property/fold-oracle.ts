import type { ConfirmedChange } from '@/protocol/change'
import { entriesHeads, type OracleHead } from './entries-oracle'
import { HISTORY_FIELDS, mergeOfHistory } from './fold-history'

/** The definition, word for word and without any care for speed: every change is held against every other. */
function knows(later: ConfirmedChange, earlier: ConfirmedChange): boolean {
  const isSameReplica = later.stamp.slice(13) === earlier.stamp.slice(13)
  return later.seen >= earlier.seq || (isSameReplica && later.stamp > earlier.stamp)
}

export function oracleHeads(log: readonly ConfirmedChange[], field: string): readonly OracleHead[] {
  const touching = log.filter((change) => field in change.fields)
  const merge = mergeOfHistory('session', field)
  if (typeof merge === 'object') return entriesHeads(touching, field)
  const beats = merge === 'ask' ? knows : winsBy(merge, field)
  const heads = touching.filter((change) => !touching.some((other) => other !== change && beats(other, change)))
  return heads
    .map((change) => ({ stamp: change.stamp, value: change.fields[field] ?? null }))
    .sort((left, right) => (left.stamp < right.stamp ? 1 : -1))
}

function winsBy(merge: 'quiet' | 'max' | 'min', field: string) {
  const rank = ({ fields }: ConfirmedChange) => {
    const value = fields[field]
    if (merge === 'quiet' || typeof value !== 'number') return -Infinity
    return merge === 'max' ? value : -value
  }
  return (other: ConfirmedChange, change: ConfirmedChange) =>
    rank(other) > rank(change) || (rank(other) === rank(change) && other.stamp > change.stamp)
}

/** The fields with an open question, straight from the definition. */
export function oracleQuestions(log: readonly ConfirmedChange[]): readonly string[] {
  const questions = HISTORY_FIELDS.filter((field) => {
    if (field === 'deletedAt' || mergeOfHistory('session', field) !== 'ask') return false
    return new Set(oracleHeads(log, field).map(({ value }) => JSON.stringify(value))).size > 1
  })
  const sides = oracleHeads(log, 'deletedAt').map(({ value }) => value !== null)
  const isContested = new Set(sides).size > 1 || (sides.includes(true) && unseenEdits(log).length > 0)
  return isContested ? [...questions, 'deletedAt'] : questions
}

/** Heads of other fields that no standing deletion had seen. */
export function unseenEdits(log: readonly ConfirmedChange[]): readonly ConfirmedChange[] {
  const byStamp = new Map(log.map((change) => [change.stamp, change]))
  const changesOf = (field: string) => oracleHeads(log, field).flatMap(({ stamp }) => byStamp.get(stamp) ?? [])
  const deletions = changesOf('deletedAt').filter(({ fields }) => fields.deletedAt !== null)
  const edits = HISTORY_FIELDS.filter((field) => field !== 'deletedAt').flatMap(changesOf)
  return edits.filter((edit) => !deletions.some((deletion) => deletion === edit || knows(deletion, edit)))
}
