import { REPORT_MOST_DAYS } from '@/domain/report/report-period'
import type { Day } from '@/domain/calendar/day'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { monthOf, rangeOf, shifted, weekOf, type ReportPeriod } from '@/domain/report/report-period'

/** Every week from the first day's to today's, the latest first. */
export function weeksThrough(first: Day, today: Day): readonly ReportPeriod[] {
  return backTo(first, weekOf(today))
}

/** Every month from the first day's to today's, the latest first. */
export function monthsThrough(first: Day, today: Day): readonly ReportPeriod[] {
  return backTo(first, monthOf(today))
}

/** Why these days cannot be looked at; nothing where they can. */
export function problemOf(period: ReportPeriod): 'backwards' | 'tooLong' | undefined {
  const { from, to } = rangeOf(period)
  if (to < from) return 'backwards'
  return daysBetween(from, to) >= REPORT_MOST_DAYS ? 'tooLong' : undefined
}

function backTo(first: Day, latest: ReportPeriod): readonly ReportPeriod[] {
  const found = [latest]
  for (let period = latest; rangeOf(period).from > first;) {
    period = shifted(period, -1)
    found.push(period)
  }
  return found
}
