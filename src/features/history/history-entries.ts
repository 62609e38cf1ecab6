import type { Value } from '@/domain/records/fields'
import type { Kind } from '@/domain/records/kinds'
import { isSameValue } from '@/protocol/fold/same-value'
import { entryOf, type HistoryEntry, type Known, type PastChange } from './history-entry'
import { photoEntry } from './photo-entry'
import { readingEntry } from './reading-entry'

/** What the roster and the merge note for themselves says nothing to a person. */
const SILENT_FIELDS: readonly string[] = [
  'slotId',
  'keptApartFrom',
  'importRunId',
  'deletedAt',
  'type',
  'day',
  'order',
  'followedBy',
]
/** A buyer's page lists the orders that files told of; of a step the line itself says which, when and who. */
const SILENT_OF: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  buyer: ['orders', 'strength'],
  touch: ['buyerId', 'step', 'by', 'at'],
}

/** Of a record whose log is not at hand, more fields than these in one change are told by their number. */
const FIELDS_EACH_MAX = 3

/** What is known of the changes as a whole. */
export interface HistoryScope {
  readonly isWhole: Known['isWhole']
  /** The record in whose place this one came, if any. */
  readonly placeOf?: (recordId: string) => string | undefined
}

/** Who changed what, the latest first. `changes` in any order. */
export function historyEntries(
  changes: readonly PastChange[],
  { isWhole, placeOf = () => undefined }: HistoryScope,
): readonly HistoryEntry[] {
  const known: Known = { last: new Map(), isWhole, placeOf }
  const inOrder = [...changes].sort((left, right) => (left.stamp < right.stamp ? -1 : 1))
  return inOrder
    .flatMap((change) => {
      const entries = entriesOf(change, known)
      remember(change, known)
      return entries
    })
    .reverse()
}

function entriesOf(change: PastChange, known: Known): readonly HistoryEntry[] {
  if (change.kind === 'refundReading') return readingEntry(change, known)
  return change.kind === 'photo' ? [...photoEntry(change), ...deletion(change, known)] : recordEntries(change, known)
}

function remember({ id, fields }: PastChange, { last }: Known): void {
  const values = last.get(id) ?? new Map<string, Value>()
  for (const [field, value] of Object.entries(fields)) values.set(field, value)
  last.set(id, values)
}

function recordEntries(change: PastChange, known: Known): readonly HistoryEntry[] {
  const { id, fields } = change
  const values = known.last.get(id) ?? known.last.get(known.placeOf(id) ?? '')
  const isWhole = known.isWhole(id)
  const silent = [...SILENT_FIELDS, ...(SILENT_OF[change.kind] ?? [])]
  const told = Object.entries(fields).filter(([field]) => !silent.includes(field))
  const count = told.filter(([, value]) => value !== null).length
  if (isWhole && !values && fields.type !== 'night') return [entryOf(change, { type: 'created', count })]
  if (!isWhole && told.length > FIELDS_EACH_MAX)
    return [...deletion(change, known), entryOf(change, { type: 'filled', count })]
  const changed = told.flatMap(([field, to]) => {
    const from = values?.get(field) ?? (isWhole || values?.has(field) ? null : undefined)
    if (from !== undefined && isSameValue(from, to)) return []
    return [entryOf(change, { type: 'value', field, to, ...(from !== undefined && { from, before: from }) })]
  })
  return [...deletion(change, known), ...changed.reverse()]
}

function deletion(change: PastChange, { last, isWhole }: Known): readonly HistoryEntry[] {
  const to = change.fields.deletedAt
  if (to === undefined) return []
  const was = last.get(change.id)?.get('deletedAt')
  if (to !== null) return [entryOf(change, { type: 'deleted', field: 'deletedAt', to, before: null })]
  const isNoNews = was === null || (was === undefined && isWhole(change.id))
  return isNoNews ? [] : [entryOf(change, { type: 'restored', field: 'deletedAt', to })]
}
