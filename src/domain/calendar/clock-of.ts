import { CHINA_OFFSET_MS, MINUTE_MS } from './units'

export interface ClockReading {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  /** 1 = Monday … 7 = Sunday */
  readonly weekday: number
}

/** What a clock in Shanghai shows at `instant` (epoch milliseconds). */
export function clockOf(instant: number): ClockReading {
  const shifted = new Date(Math.floor(instant / MINUTE_MS) * MINUTE_MS + CHINA_OFFSET_MS)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay() || 7,
  }
}
