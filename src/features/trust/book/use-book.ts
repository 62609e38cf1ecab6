import { useMemo } from 'react'
import type { ChecklistBook, ItemRecord } from '@/domain/checklist/day-sections'
import { useRecords } from '@/runtime/use-records'

const NONE: readonly ItemRecord[] = []

/** The team's lists, those that were archived included, with everything that was ticked of them. */
export function useBook(): ChecklistBook {
  const lists = useRecords('checklist')
  const items = useRecords('checklistItem')
  const checks = useRecords('check')
  const pauses = useRecords('pause')
  const inOrder = useMemo(() => byOrder([...lists.values()]), [lists])
  const itemsByList = useMemo(() => groupedByList(items.values()), [items])
  const pauseList = useMemo(() => [...pauses.values()], [pauses])
  return useMemo(
    () => ({
      lists: inOrder,
      itemsOf: (checklistId) => itemsByList.get(checklistId) ?? NONE,
      checks,
      pauses: pauseList,
    }),
    [inOrder, itemsByList, checks, pauseList],
  )
}

function groupedByList(items: Iterable<ItemRecord>): ReadonlyMap<string, readonly ItemRecord[]> {
  const groups = new Map<string, ItemRecord[]>()
  for (const item of items) {
    const group = groups.get(item.checklistId)
    if (group) group.push(item)
    else groups.set(item.checklistId, [item])
  }
  for (const group of groups.values()) byOrder(group)
  return groups
}

function byOrder<T extends { readonly order: number }>(records: T[]): T[] {
  return records.sort((left, right) => left.order - right.order)
}
