import { UPDATE_POINTS } from '../refunds/refunds-due'
import type { Random01 } from './seeded-random'

/** How much of what will be refunded is refunded by each update point. */
const MATURITY: Readonly<Record<number, number>> = { 1: 0.38, 3: 0.68, 7: 0.86, 15: 0.95, 30: 1 }
const LOWEST_RATE = 0.32
const RATE_SPREAD = 0.07
const ROUNDED_TO_YUAN = 100

/** 退款至今 at every update point, in whole 元: rising, and ending near 35.6 % of the sales. */
export function sampleRefunds(gmvYuan: number, random: Random01): Record<number, number> {
  return maturing(gmvYuan * (LOWEST_RATE + RATE_SPREAD * random()))
}

/** The same for a show of which the reading of day 7 is given. */
export function sampleRefundsFrom(day7Yuan: number): Record<number, number> {
  return maturing(day7Yuan / (MATURITY[7] ?? 1))
}

function maturing(finalYuan: number): Record<number, number> {
  return Object.fromEntries(
    UPDATE_POINTS.map((point) => {
      const yuan = finalYuan * (MATURITY[point] ?? 1)
      return [point, Math.round(yuan / ROUNDED_TO_YUAN) * ROUNDED_TO_YUAN]
    }),
  )
}
