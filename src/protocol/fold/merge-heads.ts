import type { MemberMerges, Merge, Value } from '@/domain/records/fields'
import { supersedes, type FoldHead } from './head'
import { mergeEntries } from './merge-entries'

/** A `keyed` field says how the members of its entries merge. */
export type FieldMerge = Exclude<Merge, 'keyed'> | { readonly members: MemberMerges }

/** How each field merges. Kinds and fields of a newer phone are unknown here and merge as `ask`. */
export type MergeOf = (kind: string, field: string) => FieldMerge

/**
 * The heads of one field with one more change among them, the one shown first.
 * Returns `heads` itself when the change adds nothing: it is superseded, beaten or already there.
 */
export function mergeHeads(merge: FieldMerge, heads: readonly FoldHead[], added: FoldHead): readonly FoldHead[] {
  if (typeof merge === 'object') return withEntries(merge.members, heads, added)
  if (heads.some((head) => head.origin.stamp === added.origin.stamp)) return heads
  if (merge === 'ask') return withoutSuperseded(heads, added)
  const best = heads[0]
  return best && !beats(merge, added, best) ? heads : [added]
}

/**
 * One head of all entries that were ever written, told to come from the latest stamp among them. A change that is there
 * already is merged once more: under its stamp a snapshot holds the entries of all that it stands for.
 */
function withEntries(members: MemberMerges, heads: readonly FoldHead[], added: FoldHead): readonly FoldHead[] {
  const own = heads[0]
  if (!own) return [added]
  const value = mergeEntries(own.value, added.value, members)
  const origin = added.origin.stamp > own.origin.stamp ? added.origin : own.origin
  return value === own.value && origin === own.origin ? heads : [{ value, origin }]
}

function withoutSuperseded(heads: readonly FoldHead[], added: FoldHead): readonly FoldHead[] {
  if (heads.some((head) => supersedes(head.origin, added.origin))) return heads
  const kept = heads.filter((head) => !supersedes(added.origin, head.origin))
  return [...kept, added].sort(byStampDescending)
}

/** Later stamps first: the head shown is the first. */
function byStampDescending(left: FoldHead, right: FoldHead): number {
  return left.origin.stamp < right.origin.stamp ? 1 : -1
}

function beats(merge: 'quiet' | 'max' | 'min', added: FoldHead, best: FoldHead): boolean {
  const order = merge === 'quiet' ? 0 : compareNumbers(added.value, best.value) * (merge === 'max' ? 1 : -1)
  if (order !== 0 && !Number.isNaN(order)) return order > 0
  if (Number.isNaN(order)) return typeof added.value === 'number'
  return added.origin.stamp > best.origin.stamp
}

/** NaN when exactly one of them is a number: a number beats "cleared", for `max` and for `min`. */
function compareNumbers(left: Value, right: Value): number {
  const isLeftNumber = typeof left === 'number'
  if (isLeftNumber !== (typeof right === 'number')) return NaN
  return isLeftNumber && typeof right === 'number' ? Math.sign(left - right) : 0
}
