import { UPDATE_POINTS } from './refunds-due'
import type { RefundCohort } from './refund-cohorts'

/** Which share of all its refunds has come by each update point, rising to 1. */
export type Maturity = readonly number[]

/** That of all settled weeks together, each of which knows every update point; there is at least one. */
export function maturityOf(settled: readonly RefundCohort[]): Maturity {
  const sums = UPDATE_POINTS.map((_point, place) =>
    settled.reduce((sum, { refundedFen }) => sum + (refundedFen[place] ?? 0), 0),
  )
  const whole = sums[sums.length - 1] ?? 0
  return sums.map((sum) => (whole > 0 ? sum / whole : 1))
}

/** At any age in days: evenly between update points, 0 on the evening itself, 1 after the last. */
export function maturityAt(maturity: Maturity, ageDays: number): number {
  let before = { age: 0, share: 0 }
  for (const [place, age] of UPDATE_POINTS.entries()) {
    const share = maturity[place] ?? 1
    if (ageDays <= age) return before.share + ((ageDays - before.age) / (age - before.age)) * (share - before.share)
    before = { age, share }
  }
  return 1
}
