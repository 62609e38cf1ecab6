import { dayFromNumber } from '../calendar/day-arithmetic'
import type { StoredOrder } from '../records/buyer'
import { isPurchase, isTold, purchaseDay, type OrderRules } from './counting-order'
import type { Orders } from './purchases'

/** Of how many orders how many were refunded, in part or whole, and how much money went back. */
export type RefundCount = readonly [name: string, orders: number, refunded: number, fen: number]

/** The refunds of one calendar month of purchases: small, so that it is kept beside the rows of a part. */
export interface RefundMonth {
  /** `2026-11` */
  readonly month: string
  /** Orders of one product alone, by its name; under '' those of several, whose refund nobody can tell apart. */
  readonly products: readonly RefundCount[]
  /** Refunded orders by the reason told; under '' those without one. */
  readonly reasons: readonly RefundCount[]
}

const MONTH_LENGTH = 7

/** What was refunded of many people's purchases, month by month, the earliest first. */
export function refundMonths(people: Iterable<Orders | null | undefined>, rules: OrderRules): readonly RefundMonth[] {
  const months = new Map<string, { readonly products: Tally; readonly reasons: Tally }>()
  for (const orders of people) {
    for (const order of Object.values(orders ?? {})) {
      if (!isTold(order, rules.takenBack) || !isPurchase(order)) continue
      const month = dayFromNumber(purchaseDay(order.paidAt, rules)).slice(0, MONTH_LENGTH)
      const counts = months.get(month) ?? { products: new Tally(), reasons: new Tally() }
      months.set(month, counts)
      const fen = order.refundFen ?? 0
      const product = productOf(order)
      if (product !== undefined) counts.products.add([product, 1, fen > 0 ? 1 : 0, fen])
      if (fen > 0) counts.reasons.add([order.refundReason ?? '', 1, 1, fen])
    }
  }
  return [...months]
    .map(([month, { products, reasons }]) => ({ month, products: products.counts(), reasons: reasons.counts() }))
    .sort((left, right) => (left.month < right.month ? -1 : 1))
}

/** What was refunded most of the given months: by money, the largest first; what was never refunded is left out. */
export function mostRefunded(months: Iterable<RefundMonth>, by: 'products' | 'reasons'): readonly RefundCount[] {
  const tally = new Tally()
  for (const month of months) for (const count of month[by]) tally.add(count)
  return tally
    .counts()
    .filter(([, , refunded]) => refunded > 0)
    .sort((left, right) => right[3] - left[3] || right[2] - left[2] || (left[0] < right[0] ? -1 : 1))
}

/** '' for an order of several products, `undefined` where nothing is told. */
function productOf({ products }: StoredOrder): string | undefined {
  const names = new Set((products ?? []).map(([name]) => name))
  return names.size > 1 ? '' : products?.[0]?.[0]
}

class Tally {
  private readonly byName = new Map<string, RefundCount>()

  add([name, orders, refunded, fen]: RefundCount): void {
    const own = this.byName.get(name)
    this.byName.set(name, [name, orders + (own?.[1] ?? 0), refunded + (own?.[2] ?? 0), fen + (own?.[3] ?? 0)])
  }

  counts(): readonly RefundCount[] {
    return [...this.byName.values()]
  }
}
