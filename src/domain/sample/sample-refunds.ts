import { UPDATE_POINTS } from '../refunds/refunds-due'
import type { Random01 } from './seeded-random'

/** How much of what will be refunded is refunded by each update point. */
const MATURITY: Readonly<Record<number, number>> = { 1: 0.2475, 3: 0.5525, 7: 0.896, 15: 0.96, 30: 1 }
const LOWEST_RATE = 0.3216
const RATE_SPREAD = 0.07
/** Customers of one show send back sooner than those of another. */
const TEMPO_SPREAD = 0.385
const ROUNDED_TO_YUAN = 100

/** 退款至今 at every update point, in whole 元: rising, and ending near 35.6 % of the sales. */
export function sampleRefunds(gmvYuan: number, random: Random01, tempo: Random01): Record<number, number> {
  return maturing(gmvYuan * (LOWEST_RATE + RATE_SPREAD * random()), 1 + TEMPO_SPREAD * (2 * tempo() - 1))
}

/** The same for a show of which the reading of day 7 is given. */
export function sampleRefundsFrom(day7Yuan: number): Record<number, number> {
  return maturing(day7Yuan / (MATURITY[7] ?? 1), 1)
}

/** Above 1 of `tempo` is later, below 1 sooner. */
function maturing(finalYuan: number, tempo: number): Record<number, number> {
  return Object.fromEntries(
    UPDATE_POINTS.map((point) => {
      const yuan = finalYuan * (MATURITY[point] ?? 1) ** tempo
      return [point, Math.round(yuan / ROUNDED_TO_YUAN) * ROUNDED_TO_YUAN]
    }),
  )
}
