import type { RefundSoFar } from './refund-so-far'
import { LAST_UPDATE_POINT } from './refunds-due'

/** 售后期内: its money may still be refunded, until its last update point has passed or been read. */
export function isInAfterSale(ageDays: number, last: RefundSoFar | undefined): boolean {
  return ageDays < LAST_UPDATE_POINT && (last?.ageDays ?? 0) < LAST_UPDATE_POINT
}

/** The next day, counted from the session, on which its refunds are asked for; `undefined` when never again. */
export function nextUpdatePoint(points: readonly number[], ageDays: number): number | undefined {
  return points.find((point) => point > ageDays)
}
