import { dayNumber } from '../calendar/day-arithmetic'
import type { ImportRun } from '../records/buyer'
import type { BuyerBook } from './buyer-book'

/**
 * The last business day of which the orders tell, as days since 1970-01-01: the newest day that a standing import says
 * it reaches, else the newest first order there is; never after today. `undefined` where nothing is known.
 */
export function ordersKnownUntil(runs: Iterable<ImportRun>, book: BuyerBook, today: number): number | undefined {
  let until = -Infinity
  for (const { asOf, deletedAt } of runs) if (!deletedAt) until = Math.max(until, dayNumber(asOf))
  if (until === -Infinity)
    for (const { firstDay, kept } of book.within(EVER)) until = Math.max(until, firstDay, ...kept)
  return until === -Infinity ? undefined : Math.min(until, today)
}

const EVER = { from: -Infinity, to: Infinity }
