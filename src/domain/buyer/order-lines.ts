import type { StoredOrder } from '../records/buyer'
import { isCancelled, isFullyRefunded, isTold, type OrderRules } from './counting-order'
import { purchasesOf, repurchaseOf, type Orders } from './purchases'

/** What an order is in the story of its buyer. */
export type OrderMark =
  | 'first'
  | 'firstRefunded'
  | 'again'
  /** Bought once more on the day of the first order. */
  | 'sameDay'
  | 'refunded'
  | 'cancelled'
  | 'unpaid'
  | 'gift'

export interface OrderLine {
  readonly orderId: string
  readonly order: StoredOrder
  readonly mark: OrderMark
}

/** A buyer's orders as the page lists them, with what they come to. */
export interface OrderStory {
  /** The latest payment first; those never paid last. */
  readonly lines: readonly OrderLine[]
  /** Orders that count as bought */
  readonly count: number
  /** Of those, in 分; `undefined` where no amount is known. */
  readonly refundFen: number | undefined
  readonly netFen: number | undefined
  readonly firstAt: number | undefined
  /** When the first purchase on a later day was paid, which was kept at least in part */
  readonly repurchaseAt: number | undefined
}

/** The orders of one person, of however many keys. */
export function orderStory(orders: Orders, rules: OrderRules): OrderStory {
  const purchases = purchasesOf(orders, rules)
  const [first] = purchases
  const days = new Map(purchases.map(({ orderId, day }) => [orderId, day]))
  const markOf = (orderId: string, order: StoredOrder): OrderMark => {
    const day = days.get(orderId)
    if (day === undefined || !first) return whyNotBought(order)
    const isBack = isFullyRefunded(order)
    if (orderId === first.orderId) return isBack ? 'firstRefunded' : 'first'
    if (isBack) return 'refunded'
    return day > first.day ? 'again' : 'sameDay'
  }
  const lines = Object.entries(orders)
    .filter(([, order]) => isTold(order, rules.takenBack))
    .map(([orderId, order]): OrderLine => ({ orderId, order, mark: markOf(orderId, order) }))
    .sort((left, right) => (right.order.paidAt ?? 0) - (left.order.paidAt ?? 0))
  const known = purchases.filter(({ order }) => order.amountFen !== undefined)
  const refundFen = known.reduce((sum, { order }) => sum + (order.refundFen ?? 0), 0)
  const paidFen = known.reduce((sum, { order }) => sum + (order.amountFen ?? 0), 0)
  return {
    lines,
    count: purchases.length,
    refundFen: known.length > 0 ? refundFen : undefined,
    netFen: known.length > 0 ? Math.max(0, paidFen - refundFen) : undefined,
    firstAt: first?.order.paidAt,
    repurchaseAt: repurchaseOf(purchases)?.order.paidAt,
  }
}

function whyNotBought(order: StoredOrder): OrderMark {
  if (isCancelled(order)) return 'cancelled'
  return order.gift === 1 ? 'gift' : 'unpaid'
}
