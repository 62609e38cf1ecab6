import type { Day } from '../calendar/day'
import { addDays, daysBetween, weekStartOf } from '../calendar/day-arithmetic'
import type { DayRange } from './sessions-of-days'

/** What a report is about: a week from its Monday, a month `YYYY-MM`, or any days. */
export type ReportPeriod =
  | { readonly kind: 'week'; readonly monday: Day }
  | { readonly kind: 'month'; readonly month: string }
  | ({ readonly kind: 'days' } & DayRange)

/** No report is of more days at once. */
export const REPORT_MOST_DAYS = 366
const LAST_OF_WEEK = 6
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The week that `day` is in. */
export function weekOf(day: Day): ReportPeriod {
  return { kind: 'week', monday: weekStartOf(day) }
}

/** The month that `day` is in. */
export function monthOf(day: Day): ReportPeriod {
  return { kind: 'month', month: day.slice(0, 7) }
}

/** Whether these are days, in their order: what came with an address may be anything. */
export function isRange({ from, to }: DayRange): boolean {
  return DAY.test(from) && DAY.test(to) && from <= to && daysBetween(from, to) < REPORT_MOST_DAYS
}

/** What those days are called: a whole week or month where they are one. */
export function periodOf({ from, to }: DayRange): ReportPeriod {
  for (const period of [weekOf(from), monthOf(from)]) {
    const whole = rangeOf(period)
    if (whole.from === from && whole.to === to) return period
  }
  return { kind: 'days', from, to }
}

export function rangeOf(period: ReportPeriod): DayRange {
  switch (period.kind) {
    case 'week':
      return { from: period.monday, to: addDays(period.monday, LAST_OF_WEEK) }
    case 'month':
      return { from: `${period.month}-01`, to: addDays(`${shiftMonth(period.month, 1)}-01`, -1) }
    case 'days':
      return { from: period.from, to: period.to }
  }
}

/** The period of the same kind that ends where this one begins (`by` −1), or begins where it ends (1). */
export function shifted(period: ReportPeriod, by: 1 | -1): ReportPeriod {
  switch (period.kind) {
    case 'week':
      return { kind: 'week', monday: addDays(period.monday, 7 * by) }
    case 'month':
      return { kind: 'month', month: shiftMonth(period.month, by) }
    case 'days': {
      const step = by * (daysBetween(period.from, period.to) + 1)
      return { kind: 'days', from: addDays(period.from, step), to: addDays(period.to, step) }
    }
  }
}

/** As many days from the beginning of `range` as `from`…`through` has, and no more than it has itself. */
export function sameDaysOf(range: DayRange, from: Day, through: Day): DayRange {
  const to = addDays(range.from, daysBetween(from, through))
  return { from: range.from, to: to < range.to ? to : range.to }
}

function shiftMonth(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const months = year * 12 + number - 1 + by
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}
