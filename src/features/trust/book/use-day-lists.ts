import { useMemo } from 'react'
import type { Day } from '@/domain/calendar/day'
import type { ChecklistBook } from '@/domain/checklist/day-sections'
import { knownShows, listsOfDay, type ListsOfDay } from '@/domain/checklist/lists-of-day'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'

/** The lists of a business day. `isLive`: somebody says that there is a show, whatever the roster says. */
export function useDayLists(day: Day, book: ChecklistBook, isLive: boolean): ListsOfDay {
  const plans = useRecords('plan')
  const sessions = useRecords('session')
  const accounts = useRecords('account')
  const boundaries = useBoundaries()
  const known = useMemo(
    () => knownShows(day, { plans, sessions, accounts, boundaries }),
    [day, plans, sessions, accounts, boundaries],
  )
  return useMemo(() => listsOfDay(day, book, { known, accounts, isLive }), [day, book, known, accounts, isLive])
}
