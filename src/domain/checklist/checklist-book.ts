import type { RecordOf } from '../records/record'
import type { ChecklistBook, ChecklistRecord, CheckRecord, ItemRecord } from './day-sections'

/** The records of the lists, by id, as a replica gives them. */
export interface ChecklistRecords {
  readonly lists: ReadonlyMap<string, ChecklistRecord>
  readonly items: ReadonlyMap<string, ItemRecord>
  readonly checks: ReadonlyMap<string, CheckRecord>
  readonly pauses: ReadonlyMap<string, RecordOf<'pause'>>
}

const NONE: readonly ItemRecord[] = []

/** Lists in the team's order with their items in theirs, those that were archived included. */
export function checklistBook({ lists, items, checks, pauses }: ChecklistRecords): ChecklistBook {
  const itemsByList = new Map<string, ItemRecord[]>()
  for (const item of items.values()) {
    const group = itemsByList.get(item.checklistId)
    if (group) group.push(item)
    else itemsByList.set(item.checklistId, [item])
  }
  for (const group of itemsByList.values()) group.sort(byOrder)
  return {
    lists: [...lists.values()].sort(byOrder),
    itemsOf: (checklistId) => itemsByList.get(checklistId) ?? NONE,
    checks,
    pauses: [...pauses.values()],
  }
}

function byOrder(left: { readonly order: number }, right: { readonly order: number }): number {
  return left.order - right.order
}
