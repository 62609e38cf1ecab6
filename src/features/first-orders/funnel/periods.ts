import type { Period } from '@/domain/buyer/period'

/** How far back one looks, each with its number of days. */
const PERIOD_DAYS = { days30: 30, days90: 90, days180: 180, days365: 365, all: Infinity } as const

export type PeriodName = keyof typeof PERIOD_DAYS

export const PERIOD_NAMES = Object.keys(PERIOD_DAYS) as readonly PeriodName[]
export const USUAL_PERIOD: PeriodName = 'days180'

/** The business days of a period that ends today, days since 1970-01-01. */
export function periodUntil(today: number, name: PeriodName): Period {
  return { from: today - PERIOD_DAYS[name] + 1, to: today }
}
