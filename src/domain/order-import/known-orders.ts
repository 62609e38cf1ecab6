import { isTold } from '../buyer/counting-order'
import type { Buyer, StoredOrder } from '../records/buyer'
import { ORDER_STATUS_RANK, type OrderRow } from './order-row'
import { storedOrderOf } from './stored-order'
import { togetherWith } from './told-order'

/** What the phone has, and whether it knows later days than the file. */
export interface OnThePhone {
  readonly buyers: Iterable<Buyer>
  readonly takenBack: ReadonlySet<string>
  readonly isOlder: boolean
}

const ORDERS_AT_ONCE = 512
const CANCELLED_FROM = 190

/**
 * Every order that is known once the file is read: those of the phone that stand, and those of the file, each once with the
 * fuller account. Where `isOlder` the phone knows later days than the file, whose own account is all that its day can say.
 */
export function* knownOrders(
  orders: readonly OrderRow[],
  { buyers, takenBack, isOlder }: OnThePhone,
): Generator<undefined, ReadonlyMap<string, StoredOrder>> {
  const known = new Map<string, StoredOrder>()
  let count = 0
  for (const buyer of isOlder ? [] : buyers) {
    for (const [orderId, order] of Object.entries(buyer.orders ?? {})) {
      if (isTold(order, takenBack)) known.set(orderId, togetherWith(known.get(orderId), order))
      count += 1
      if (count % ORDERS_AT_ONCE === 0) yield undefined
    }
  }
  for (const order of orders) {
    known.set(order.orderId, togetherWith(known.get(order.orderId), storedOrderOf(order, '')))
    count += 1
    if (count % ORDERS_AT_ONCE === 0) yield undefined
  }
  return known
}

/** What was given back of an order, in 分: all of one that was paid and cancelled. */
export function refundedFenOf({ status, amountFen = 0, refundFen = 0, paidAt }: StoredOrder): number {
  const isCalledOff = status >= CANCELLED_FROM && paidAt !== undefined
  return isCalledOff ? Math.max(amountFen, refundFen) : refundFen
}

/** Paid by somebody, a gift included: what a session took. */
export function isPaid({ paidAt, status }: StoredOrder): boolean {
  return paidAt !== undefined && status >= ORDER_STATUS_RANK.paid
}
