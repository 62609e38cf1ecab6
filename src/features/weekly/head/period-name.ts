import type { Texts } from '@/locales/texts'
import type { ReportPeriod } from '@/domain/report/report-period'
import { rangeOf } from '@/domain/report/report-period'
import type { DayRange } from '@/domain/report/sessions-of-days'
import { clockOf } from '@/domain/calendar/clock-of'
import { instantOf } from '@/domain/calendar/instant'

/** 11.16 – 11.22, one day as 11月1日, with its years where they are not both this one. */
export function rangeName({ from, to }: DayRange, { format }: Texts, thisYear: string): string {
  const [first, last] = [clockOf(instantOf(from, 0)), clockOf(instantOf(to, 0))]
  const words = from === to ? format.day(first) : format.dayRange(first, last)
  const years = [...new Set([from.slice(0, 4), to.slice(0, 4)])]
  return years.length === 1 && years[0] === thisYear ? words : `${words} (${years.join('–')})`
}

/** 11.16 – 11.22, or 2026年11月. */
export function periodName(period: ReportPeriod, text: Texts, thisYear: string): string {
  if (period.kind !== 'month') return rangeName(rangeOf(period), text, thisYear)
  return text.format.month(Number(period.month.slice(0, 4)), Number(period.month.slice(5)))
}
