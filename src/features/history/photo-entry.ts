import { entryOf, type HistoryEntry, type PastChange } from './history-entry'

/** What is told of a photo that came: not its size, nor where it lies. */
export function photoEntry(change: PastChange): readonly HistoryEntry[] {
  return change.fields.fileId === undefined ? [] : [entryOf(change, { type: 'created' })]
}
