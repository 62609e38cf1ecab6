import type { Day } from '../calendar/day'
import { weekdayOf } from '../calendar/day-arithmetic'
import type { Checklist, ChecklistItem } from '../records/checklist'

export const EVERY_DAY = 127

/** Monday (1) … Sunday (7) as the bits of {@link ChecklistItem.weekdays}. */
export function weekdayBits(weekdays: readonly number[]): number {
  return weekdays.reduce((bits, weekday) => bits | (1 << (weekday - 1)), 0)
}

/** The other way: the weekdays of an item, Monday first; all seven where none is named. */
export function weekdaysOf(bits: number | null | undefined): readonly number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => hasWeekday(bits, weekday))
}

/** Whether a list or an item is there on a day. */
export function isThereOn(one: Pick<Checklist, 'from' | 'until'>, day: Day): boolean {
  return one.from <= day && (!one.until || day <= one.until)
}

/** Whether an item of a list of the day is planned for `day`. */
export function isPlannedOn(item: Pick<ChecklistItem, 'onDay' | 'weekdays'>, day: Day): boolean {
  return item.onDay ? item.onDay === day : hasWeekday(item.weekdays, weekdayOf(day))
}

/** How many times an item of a list of the week is planned for one week. */
export function timesPerWeek(item: Pick<ChecklistItem, 'timesPerWeek'>): number {
  return item.timesPerWeek ?? 1
}

function hasWeekday(bits: number | null | undefined, weekday: number): boolean {
  return ((bits ?? EVERY_DAY) & (1 << (weekday - 1))) !== 0
}
