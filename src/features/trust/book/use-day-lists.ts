import { useMemo } from 'react'
import type { Day } from '@/domain/calendar/day'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import { checkId, showKey } from '@/domain/checklist/check-id'
import { daySections, weekSections, type ChecklistBook, type Section } from '@/domain/checklist/day-sections'
import { isThereOn } from '@/domain/checklist/recurrence'
import { sessionsByDay, showsOfDay, type DayShow } from '@/domain/checklist/shows-of-day'
import { inOrder } from '@/domain/team/account-order'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'

export interface DayLists {
  /** Around the shows and the day's own, then the week's. */
  readonly sections: readonly Section[]
  readonly shows: readonly DayShow[]
  /** There are lists of shows, and no show to do them around. */
  readonly lacksShow: boolean
}

/** The lists of a business day. `isLive`: somebody says that there is a show, whatever the roster says. */
export function useDayLists(day: Day, book: ChecklistBook, isLive: boolean): DayLists {
  const plans = useRecords('plan')
  const sessions = useRecords('session')
  const accounts = useRecords('account')
  const boundaries = useBoundaries()
  const mainAccountId = useMemo(() => inOrder(accounts)[0]?.id, [accounts])
  const known = useMemo(() => {
    const ofDay = sessionsByDay(sessions.values(), { from: day, until: day, boundaries }).get(day) ?? []
    return showsOfDay(day, plans, ofDay)
  }, [day, plans, sessions, boundaries])
  return useMemo(() => {
    const unplanned = known.length === 0 && mainAccountId !== undefined ? unplannedShow(mainAccountId) : undefined
    const isOn = unplanned !== undefined && (isLive || isTicked(day, unplanned, book))
    const shows = isOn ? [unplanned] : known
    const sections = [...daySections(day, shows, book), ...weekSections(weekStartOf(day), book)]
    return { sections, shows, lacksShow: unplanned !== undefined && !isOn && hasListsOfShows(day, book) }
  }, [day, known, mainAccountId, isLive, book])
}

function unplannedShow(accountId: string): DayShow {
  return { key: showKey(accountId, 1), accountId, anchorIds: [], isLogged: false }
}

function hasListsOfShows(day: Day, book: ChecklistBook): boolean {
  return listsOfShows(day, book).length > 0
}

function listsOfShows(day: Day, { lists, itemsOf }: ChecklistBook) {
  return lists.filter(
    (list) => list.moment !== 'day' && list.moment !== 'week' && isThereOn(list, day) && itemsOf(list.id).length > 0,
  )
}

/** Whether something of a show that nobody planned was ticked: then there was one. */
function isTicked(day: Day, { key }: DayShow, book: ChecklistBook): boolean {
  return listsOfShows(day, book).some(({ id }) =>
    book.itemsOf(id).some((item) => book.checks.has(checkId(item.id, { day, show: key }))),
  )
}
