import { clockOf } from './clock-of'

/** 上午 5–12 · 下午 12–18 · 晚上 18–5 */
export type TimeBand = 'morning' | 'afternoon' | 'evening'

export function timeBandOf(instant: number): TimeBand {
  const { hour } = clockOf(instant)
  if (hour >= 5 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}
