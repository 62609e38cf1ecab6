import { useMemo } from 'react'
import { checklistBook } from '@/domain/checklist/checklist-book'
import type { ChecklistBook } from '@/domain/checklist/day-sections'
import { useRecords } from '@/runtime/use-records'

/** The team's lists, those that were archived included, with everything that was ticked of them. */
export function useBook(): ChecklistBook {
  const lists = useRecords('checklist')
  const items = useRecords('checklistItem')
  const checks = useRecords('check')
  const pauses = useRecords('pause')
  return useMemo(() => checklistBook({ lists, items, checks, pauses }), [lists, items, checks, pauses])
}
