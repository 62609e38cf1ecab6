import type { Day } from './day'
import { addDays } from './day-arithmetic'

export type CalendarName = 'newYear' | 'springFestival' | 'labourDay' | 'june18' | 'nationalDay' | 'november11'

/** Days that the whole country shops, travels or sends back otherwise; both ends in it. */
export interface CalendarNote {
  readonly name: CalendarName
  readonly from: Day
  readonly to: Day
}

/** Those of every year, by month and day. */
const YEARLY: readonly (readonly [name: CalendarName, from: string, to: string])[] = [
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

/** What of the calendar falls into these days, in order. */
export function calendarNotes({ from, to }: { readonly from: Day; readonly to: Day }): readonly CalendarNote[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  const yearly = years.flatMap((year) =>
    YEARLY.map(([name, start, end]): CalendarNote => ({ name, from: `${year}-${start}`, to: `${year}-${end}` })),
  )
  const lunar = LUNAR_NEW_YEARS.map((day): CalendarNote => ({
    name: 'springFestival',
    from: addDays(day, -1),
    to: addDays(day, 6),
  }))
  return [...yearly, ...lunar]
    .filter((note) => note.from <= to && note.to >= from)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
}
