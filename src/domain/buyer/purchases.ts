import type { StoredOrder } from '../records/buyer'
import { isFullyRefunded, isPurchase, isTold, purchaseDay, type OrderRules } from './counting-order'

/** One order of one person that counts as bought. */
export interface Purchase {
  readonly orderId: string
  readonly order: StoredOrder & { readonly paidAt: number }
  /** Business day, days since 1970-01-01 */
  readonly day: number
}

/** Orders by their number, of one key or of several that are one person. */
export type Orders = Readonly<Record<string, StoredOrder>>

/**
 * What a person bought, the earliest first: the first of them is the first order (首单) however many files told of it and
 * in whatever order. Two of one moment stand by their number, so that every phone says the same.
 */
export function purchasesOf(orders: Orders | null | undefined, rules: OrderRules): readonly Purchase[] {
  const purchases: Purchase[] = []
  for (const orderId of Object.keys(orders ?? {})) {
    const order = orders?.[orderId]
    if (!order || !isTold(order, rules.takenBack) || !isPurchase(order)) continue
    purchases.push({ orderId, order, day: purchaseDay(order.paidAt, rules) })
  }
  return purchases.sort(
    (left, right) => left.order.paidAt - right.order.paidAt || (left.orderId < right.orderId ? -1 : 1),
  )
}

/** 复购: the first purchase on a later business day than the first order that was not given back whole. */
export function repurchaseOf(purchases: readonly Purchase[]): Purchase | undefined {
  const [first] = purchases
  return first && purchases.find(({ day, order }) => day > first.day && !isFullyRefunded(order))
}
