import { kaplanMeier, Observations, survivalAt, type SurvivalCurve } from '../statistics/kaplan-meier'
import type { BuyerRow } from './buyer-row'
import { repurchaseDay } from './period'

/** The share that had bought again by a day after the first order, 0–1, with its band of 95 %. */
export interface Returned {
  readonly days: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/**
 * 首单之后多久再买: the time from the first order to a purchase on a later day. Whoever has not bought again is known of
 * up to `known`, the last business day that the orders reach, not up to today.
 */
export function repurchaseCurve(rows: Iterable<BuyerRow>, known: number): SurvivalCurve {
  const observations = new Observations()
  for (const row of rows) {
    if (row.firstDay > known) continue
    const again = repurchaseDay(row)
    const isKnown = again !== undefined && again <= known
    observations.add((isKnown ? again : known) - row.firstDay, isKnown)
  }
  return kaplanMeier(observations)
}

/** What the curve says of `days` after the first order; `undefined` after it stopped. */
export function returnedWithin(curve: SurvivalCurve, days: number): Returned | undefined {
  const step = survivalAt(curve, days)
  return step && { days, share: 1 - step.survival, low: 1 - step.high, high: 1 - step.low }
}
