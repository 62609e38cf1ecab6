import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day-arithmetic'
import type { Moment } from '../records/checklist'
import type { RecordOf } from '../records/record'
import { checkId, type Occasion } from './check-id'
import { isWeekPaused, pauseOn } from './pauses'
import { isPlannedOn, isThereOn, timesPerWeek } from './recurrence'
import type { DayShow } from './shows-of-day'

export type ChecklistRecord = RecordOf<'checklist'>
export type ItemRecord = RecordOf<'checklistItem'>
export type CheckRecord = RecordOf<'check'>

/** What the lists of a day are worked out from. */
export interface ChecklistBook {
  /** In the team's order. */
  readonly lists: readonly ChecklistRecord[]
  /** The items of a list in its order. */
  readonly itemsOf: (checklistId: string) => readonly ItemRecord[]
  readonly checks: ReadonlyMap<string, CheckRecord>
  readonly pauses: readonly RecordOf<'pause'>[]
}

/** One item on one occasion, with what became of it. */
export interface Entry {
  readonly item: ItemRecord
  readonly checkId: string
  readonly state: 'open' | 'done' | 'skipped'
  readonly check?: CheckRecord
  /** Which of how many in the week; absent where it is one of one. */
  readonly place?: { readonly number: number; readonly of: number }
}

/** A list on one day: with its show where it is tied to one. */
export interface Section {
  readonly list: ChecklistRecord
  readonly show?: DayShow
  readonly entries: readonly Entry[]
}

const MOMENTS_OF_DAY: readonly Moment[] = ['before', 'during', 'after', 'day']

/**
 * The lists of business day `day` as they stand, in the order of the day: around each show, then the day's own. Lists
 * that rest are left out, and so are lists with nothing planned.
 */
export function daySections(day: Day, shows: readonly DayShow[], book: ChecklistBook): readonly Section[] {
  const lists = book.lists.filter((list) => isThereOn(list, day) && !pauseOn(day, book.pauses, list.id))
  return MOMENTS_OF_DAY.flatMap((moment) => {
    const ofMoment = lists.filter((list) => list.moment === moment)
    if (moment === 'day') return ofMoment.flatMap((list) => daySection(day, list, book))
    return shows.flatMap((show) => ofMoment.flatMap((list) => showSection(day, { list, show }, book)))
  })
}

/** The lists of the week that begins on Monday `weekStart`. */
export function weekSections(weekStart: Day, book: ChecklistBook): readonly Section[] {
  return book.lists
    .filter((list) => list.moment === 'week' && isThereInWeek(list, weekStart))
    .flatMap((list) => weekSection(weekStart, list, book))
}

function daySection(day: Day, list: ChecklistRecord, book: ChecklistBook): readonly Section[] {
  const planned = book.itemsOf(list.id).filter((item) => isThereOn(item, day) && isPlannedOn(item, day))
  return sectionOf({ list, entries: planned.map((item) => entryOf(item, { day }, book)) })
}

function showSection(
  day: Day,
  { list, show }: Required<Pick<Section, 'list' | 'show'>>,
  book: ChecklistBook,
): readonly Section[] {
  const items = book.itemsOf(list.id).filter((item) => isThereOn(item, day))
  return sectionOf({ list, show, entries: items.map((item) => entryOf(item, { day, show: show.key }, book)) })
}

function weekSection(weekStart: Day, list: ChecklistRecord, book: ChecklistBook): readonly Section[] {
  if (isWeekPaused(weekStart, book.pauses, list.id)) return []
  const items = book.itemsOf(list.id).filter((item) => isThereInWeek(item, weekStart))
  return sectionOf({ list, entries: items.flatMap((item) => weekEntries(item, weekStart, book)) })
}

/** What begins within a week has that week's quota; what ended before its Sunday has not. */
function isThereInWeek(one: Pick<ItemRecord, 'from' | 'until'>, weekStart: Day): boolean {
  const sunday = addDays(weekStart, 6)
  return one.from <= sunday && (!one.until || sunday <= one.until)
}

/** Every place of a week's quota. */
function weekEntries(item: ItemRecord, weekStart: Day, book: ChecklistBook): readonly Entry[] {
  const of = timesPerWeek(item)
  return Array.from({ length: of }, (_, index) => {
    const entry = entryOf(item, { weekStart, place: index + 1 }, book)
    return of === 1 ? entry : { ...entry, place: { number: index + 1, of } }
  })
}

function entryOf(item: ItemRecord, occasion: Occasion, { checks }: ChecklistBook): Entry {
  const id = checkId(item.id, occasion)
  const check = checks.get(id)
  if (!check) return { item, checkId: id, state: 'open' }
  return { item, checkId: id, check, state: check.state === 'undone' ? 'open' : check.state }
}

function sectionOf(section: Section): readonly Section[] {
  return section.entries.length > 0 ? [section] : []
}
