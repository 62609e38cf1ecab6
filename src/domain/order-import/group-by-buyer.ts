import type { OrderRow } from './order-row'

/** Everything that a file tells of one buyer. */
export interface BuyerOrders {
  readonly key: string
  readonly orders: readonly OrderRow[]
}

const ORDERS_AT_ONCE = 1_024

/** The orders of a file by buyer, in the order in which the file first names them. Yields now and then, for a pause. */
export function* groupByBuyer(orders: readonly OrderRow[]): Generator<undefined, readonly BuyerOrders[]> {
  const buyers = new Map<string, BuyerOrders & { readonly orders: OrderRow[] }>()
  for (const [place, order] of orders.entries()) {
    const { key } = order.identity
    const own = buyers.get(key)
    if (own) own.orders.push(order)
    else buyers.set(key, { key, orders: [order] })
    if (place % ORDERS_AT_ONCE === 0) yield undefined
  }
  return [...buyers.values()]
}
