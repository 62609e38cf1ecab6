import type { Day } from '../calendar/day'
import { weekStartOf } from '../calendar/day-arithmetic'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'
import type { PlanRecord } from '../roster/shows-on'
import { inOrder } from '../team/account-order'
import { checkId, showKey } from './check-id'
import { daySections, weekSections, type ChecklistBook, type ChecklistRecord, type Section } from './day-sections'
import { isThereOn } from './recurrence'
import { sessionsByDay, showsOfDay, type DayShow } from './shows-of-day'

/** What the shows of a day are found from. */
export interface ShowRecords {
  readonly plans: ReadonlyMap<string, PlanRecord>
  readonly sessions: ReadonlyMap<string, RecordOf<'session'>>
  readonly accounts: ReadonlyMap<string, RecordOf<'account'>>
  readonly boundaries: readonly DayBoundary[]
}

/** Stands for the account of a show in a team that has put all of its accounts away. */
const NO_ACCOUNT = 'team'

export interface ListsOfDay {
  /** Around the shows and the day's own, then the week's. */
  readonly sections: readonly Section[]
  /** There are lists of shows, and no show to do them around. */
  readonly lacksShow: boolean
}

/** The shows of business day `day` as far as roster and sessions know. */
export function knownShows(day: Day, { plans, sessions, boundaries }: ShowRecords): readonly DayShow[] {
  const ofDay = sessionsByDay(sessions.values(), { from: day, until: day, boundaries }).get(day) ?? []
  return showsOfDay(day, plans, ofDay)
}

/**
 * The lists of business day `day` as they stand. A show that nobody planned or logged counts once something of it was
 * ticked, or where `isLive` says so: it is the main account's.
 */
export function listsOfDay(
  day: Day,
  book: ChecklistBook,
  { known, accounts, isLive }: Pick<ShowRecords, 'accounts'> & { known: readonly DayShow[]; isLive: boolean },
): ListsOfDay {
  const mainAccountId = inOrder(accounts)[0]?.id ?? NO_ACCOUNT
  const lists = listsOfShows(day, book)
  const mayLack = known.length === 0 && lists.length > 0
  const unplanned = mayLack ? unplannedShow(mainAccountId) : undefined
  const isOn = unplanned !== undefined && (isLive || isTicked(day, unplanned, { lists, book }))
  const shows = isOn ? [unplanned] : known
  const sections = [...daySections(day, shows, book), ...weekSections(weekStartOf(day), book)]
  return { sections, lacksShow: unplanned !== undefined && !isOn }
}

function unplannedShow(accountId: string): DayShow {
  return { key: showKey(accountId, 1), accountId, anchorIds: [], isLogged: false }
}

function listsOfShows(day: Day, { lists, itemsOf }: ChecklistBook): readonly ChecklistRecord[] {
  return lists.filter(
    (list) => list.moment !== 'day' && list.moment !== 'week' && isThereOn(list, day) && itemsOf(list.id).length > 0,
  )
}

function isTicked(
  day: Day,
  { key }: DayShow,
  { lists, book }: { readonly lists: readonly ChecklistRecord[]; readonly book: ChecklistBook },
): boolean {
  return lists.some(({ id }) => book.itemsOf(id).some((item) => book.checks.has(checkId(item.id, { day, show: key }))))
}
