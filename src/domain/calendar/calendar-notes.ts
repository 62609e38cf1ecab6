import type { Day } from './day'
import { addDays } from './day-arithmetic'

export type FestivalName = 'newYear' | 'springFestival' | 'labourDay' | 'june18' | 'nationalDay' | 'november11'
export type RuleName = 'creditScore' | 'sellingRules' | 'liveCommerceMeasures'

/**
 * Days that the whole country shops, travels or sends back otherwise, or the day from which a rule of live selling is in
 * force; both ends in it.
 */
export interface CalendarNote {
  readonly name: FestivalName | RuleName
  readonly isRule: boolean
  readonly from: Day
  readonly to: Day
}

/** Those of every year, by month and day. */
const YEARLY: readonly (readonly [name: FestivalName, from: string, to: string])[] = [
  ['newYear', '01-01', '01-03'],
  ['labourDay', '05-01', '05-05'],
  ['june18', '06-01', '06-18'],
  ['nationalDay', '10-01', '10-07'],
  ['november11', '11-01', '11-11'],
]

/** First day of the lunar year; with the eve it is eight days off. Source: GB/T 33661-2017, the Chinese calendar. */
const LUNAR_NEW_YEARS: readonly Day[] = [
  ...['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'],
  ...['2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19', '2035-02-08'],
]

/**
 * 视频号直播安全信用分 on trial; 微信小店带货违规管理规则; 直播电商监督管理办法 (State Administration for Market Regulation
 * and Cyberspace Administration). The day in force, as each says of itself.
 */
const RULES: readonly (readonly [name: RuleName, from: Day])[] = [
  ['creditScore', '2024-10-24'],
  ['sellingRules', '2025-09-30'],
  ['liveCommerceMeasures', '2026-02-01'],
]

/** What of the calendar falls into these days, in order. */
export function calendarNotes({ from, to }: { readonly from: Day; readonly to: Day }): readonly CalendarNote[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  const yearly = years.flatMap((year) =>
    YEARLY.map(([name, start, end]): CalendarNote => ({
      ...{ name, isRule: false },
      ...{ from: `${year}-${start}`, to: `${year}-${end}` },
    })),
  )
  const lunar = LUNAR_NEW_YEARS.map((day): CalendarNote => ({
    name: 'springFestival',
    isRule: false,
    from: addDays(day, -1),
    to: addDays(day, 6),
  }))
  const rules = RULES.map(([name, day]): CalendarNote => ({ name, isRule: true, from: day, to: day }))
  return [...yearly, ...lunar, ...rules]
    .filter((note) => note.from <= to && note.to >= from)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
}
