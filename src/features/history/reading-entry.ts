import type { Value } from '@/domain/records/fields'
import { sessionIdOfReading } from '@/domain/refunds/refund-reading-id'
import { isSameValue } from '@/protocol/fold/same-value'
import { entryOf, type HistoryEntry, type Known, type PastChange } from './history-entry'

/**
 * A refund of one day. Where that day had none before, it follows the refund of the day before it: to a person 退款至今
 * is one figure that grows.
 */
export function readingEntry(change: PastChange, known: Known): readonly HistoryEntry[] {
  const before = shownOf(known.last.get(change.id), known.isWhole(change.id))
  const after = { ...Object.fromEntries(known.last.get(change.id) ?? []), ...change.fields }
  const to = isThere(after.deletedAt) ? null : (after.refundFen ?? null)
  if (before !== undefined && isSameValue(before, to)) return []
  const from = before ?? earlierReading(change.id, known) ?? before
  const restoring = before !== undefined && { before }
  return [entryOf(change, { type: 'value', field: 'refundFen', to, ...(from !== undefined && { from }), ...restoring })]
}

/** The refund that a record shows: none while it is deleted, `undefined` where that is not known here. */
function shownOf(values: ReadonlyMap<string, Value> | undefined, isWhole: boolean): Value | undefined {
  if (!values) return isWhole ? null : undefined
  return isThere(values.get('deletedAt')) ? null : (values.get('refundFen') ?? null)
}

function earlierReading(readingId: string, { last }: Known): Value | undefined {
  const sessionId = sessionIdOfReading(readingId)
  const earlier = [...last.keys()]
    .filter((id) => id !== sessionId && id < readingId && isThere(shownOf(last.get(id), true)))
    .sort()
  return last.get(earlier[earlier.length - 1] ?? '')?.get('refundFen')
}

function isThere(value: Value | undefined): boolean {
  return value !== undefined && value !== null
}
