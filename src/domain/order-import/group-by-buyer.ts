import type { Buyer } from '../records/buyer'
import type { OrderRow } from './order-row'

export type BuyerRecord = Buyer & { readonly id: string }

/** Everything that a file tells of one buyer, beside what is known. */
export interface BuyerOrders {
  readonly key: string
  /** The buyer before the file; `undefined` for somebody new. */
  readonly before: BuyerRecord | undefined
  readonly orders: readonly OrderRow[]
}

const ORDERS_AT_ONCE = 1_024

/** The orders of a file by buyer, in the order in which the file first names them. Yields now and then, for a pause. */
export function* groupByBuyer(
  orders: readonly OrderRow[],
  known: ReadonlyMap<string, BuyerRecord>,
): Generator<undefined, readonly BuyerOrders[]> {
  const buyers = new Map<string, BuyerOrders & { readonly orders: OrderRow[] }>()
  for (const [place, order] of orders.entries()) {
    const { key } = order.identity
    const own = buyers.get(key)
    if (own) own.orders.push(order)
    else buyers.set(key, { key, before: known.get(key), orders: [order] })
    if (place % ORDERS_AT_ONCE === 0) yield undefined
  }
  return [...buyers.values()]
}
