import { median } from '../statistics/median'
import type { RefundCohort } from './refund-cohorts'
import { UPDATE_POINTS } from './refunds-due'

/** As many settled weeks are looked at. */
export const USUAL_WEEKS = 8
const LEAST_WEEKS = 4

/** 平时的退款率: the median of the last 8 weeks that have settled; `undefined` of fewer than 4. */
export function usualRefundRate(cohorts: readonly RefundCohort[]): number | undefined {
  const rates = cohorts
    .filter(isSettled)
    .slice(-USUAL_WEEKS)
    .map(({ gmvFen, refundedFen }) => (refundedFen[refundedFen.length - 1] ?? 0) / gmvFen)
  return rates.length < LEAST_WEEKS ? undefined : median(rates)
}

/** Whether every update point of its sessions is known. */
export function isSettled({ refundedFen }: RefundCohort): boolean {
  return refundedFen.length === UPDATE_POINTS.length
}
