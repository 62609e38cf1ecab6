import { CHINA_OFFSET_MS, DAY_MS, HOUR_MS } from './units'

/** 上午 5–12 · 下午 12–18 · 晚上 18–5 */
export type TimeBand = 'morning' | 'afternoon' | 'evening'

export function timeBandOf(instant: number): TimeBand {
  const shifted = instant + CHINA_OFFSET_MS
  const hour = (shifted - Math.floor(shifted / DAY_MS) * DAY_MS) / HOUR_MS
  if (hour >= 5 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}
