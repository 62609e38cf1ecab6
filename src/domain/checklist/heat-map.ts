import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { addDays, weekStartOf } from '../calendar/day-arithmetic'
import type { DayBoundary } from '../records/team'
import { assigneeOf, type Me } from './assignee'
import { daySections, weekSections, type ChecklistBook, type Entry, type Section } from './day-sections'
import type { DayShow } from './shows-of-day'

export const HEAT_WEEKS = 12

/** What was done of what was planned on one day. Skipped items are in neither. */
export interface HeatDay {
  readonly day: Day
  readonly done: number
  readonly planned: number
}

export interface HeatQuery {
  readonly today: Day
  readonly book: ChecklistBook
  readonly showsOf: (day: Day) => readonly DayShow[]
  readonly boundaries: readonly DayBoundary[]
  /** One list alone. */
  readonly checklistId?: string
  /** One person alone: what they did, and what was theirs and is open. */
  readonly person?: Pick<Me, 'memberId' | 'anchorIds'>
}

/**
 * The days from the Monday eleven weeks before this one up to today. An item of a week's list counts on the day it was
 * done: it had no day before that.
 */
export function heatMap(query: HeatQuery): readonly HeatDay[] {
  const { today, checklistId } = query
  const lists = query.book.lists.filter(({ id }) => checklistId === undefined || id === checklistId)
  const daily: ChecklistBook = { ...query.book, lists: lists.filter(({ moment }) => moment !== 'week') }
  const weekly: ChecklistBook = { ...query.book, lists: lists.filter(({ moment }) => moment === 'week') }
  const counts = new Map<Day, { done: number; planned: number }>()
  const first = addDays(weekStartOf(today), -7 * (HEAT_WEEKS - 1))
  for (let day = first; day <= today; day = addDays(day, 1)) counts.set(day, { done: 0, planned: 0 })
  for (const [day, count] of counts) {
    for (const section of daySections(day, query.showsOf(day), daily)) addSection(section, count, query)
  }
  for (let week = first; week <= today; week = addDays(week, 7)) addWeek(week, { counts, weekly }, query)
  return [...counts].map(([day, count]) => ({ day, ...count }))
}

/** Which of the four steps a day is drawn in: none done, up to a third, up to two thirds, more. */
export function heatStep({ done, planned }: Pick<HeatDay, 'done' | 'planned'>): 0 | 1 | 2 | 3 {
  if (done === 0) return 0
  if (done * 3 <= planned) return 1
  return done * 3 <= planned * 2 ? 2 : 3
}

function addSection(section: Section, count: { done: number; planned: number }, { person }: HeatQuery): void {
  for (const entry of section.entries) {
    if (entry.state === 'skipped' || (person && !isOf(person, entry, section))) continue
    count.planned += 1
    if (entry.state === 'done') count.done += 1
  }
}

function addWeek(
  weekStart: Day,
  { counts, weekly }: { counts: Map<Day, { done: number; planned: number }>; weekly: ChecklistBook },
  { boundaries, person }: HeatQuery,
): void {
  const sunday = addDays(weekStart, 6)
  for (const section of weekSections(weekStart, weekly)) {
    for (const entry of section.entries) {
      if (entry.state !== 'done' || !entry.check || (person && !isOf(person, entry, section))) continue
      const doneOn = businessDayOf(entry.check.at, boundaries)
      // What was filled in after its week stands on the week's last day.
      const count = counts.get(doneOn >= weekStart && doneOn <= sunday ? doneOn : sunday)
      if (!count) continue
      count.done += 1
      count.planned += 1
    }
  }
}

/** What is done is whose who did it, whoever it was meant for. */
function isOf({ memberId, anchorIds }: Pick<Me, 'memberId' | 'anchorIds'>, entry: Entry, { show }: Section): boolean {
  if (entry.state === 'done') return entry.check?.byId === memberId
  const assigneeId = assigneeOf(entry.item, show)
  return assigneeId !== undefined && (assigneeId === memberId || anchorIds.has(assigneeId))
}
