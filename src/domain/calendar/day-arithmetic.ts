import type { Day } from './day'
import { DAY_MS } from './units'

/** `YYYY-MM-DD` */
const LENGTH = 10

/** Days since 1970-01-01; the one number that day arithmetic is done on. */
export function dayNumber(day: Day): number {
  if (day.length !== LENGTH) return NaN
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / DAY_MS
}

export function dayFromNumber(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}

export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 = Monday … 7 = Sunday */
export function weekdayOf(day: Day): number {
  return weekdayOfNumber(dayNumber(day))
}

/** 1970-01-01 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week that a day is in, both as days since 1970-01-01. */
export function weekStartNumber(number: number): number {
  return number + 1 - weekdayOfNumber(number)
}

/** The Monday of the week that `day` is in. */
export function weekStartOf(day: Day): Day {
  return dayFromNumber(weekStartNumber(dayNumber(day)))
}
