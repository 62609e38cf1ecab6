import type { Day } from './day'
import { dayFromNumber, dayNumber } from './day-arithmetic'
import { CHINA_OFFSET_MS, DAY_MS, MINUTE_MS } from './units'

/** The calendar day in Shanghai at `instant` (epoch milliseconds). */
export function dayOf(instant: number): Day {
  return dayFromNumber(Math.floor((instant + CHINA_OFFSET_MS) / DAY_MS))
}

/** Epoch milliseconds of a minute counted from 00:00 of `day` in Shanghai; it may pass 1,440. */
export function instantOf(day: Day, minuteOfDay: number): number {
  return dayNumber(day) * DAY_MS - CHINA_OFFSET_MS + minuteOfDay * MINUTE_MS
}
