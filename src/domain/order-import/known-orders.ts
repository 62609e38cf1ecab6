import { isTold } from '../buyer/counting-order'
import type { Buyer, StoredOrder } from '../records/buyer'
import { ORDER_STATUS_RANK, type OrderRow } from './order-row'
import { least, most } from './told-order'

/** What of an order says whose show's it is and what came of it; a file has a hundred thousand, so there is no more of it. */
export interface KnownOrder {
  /** As WeChat counts them ({@link ORDER_STATUS_RANK}) */
  readonly status: number
  readonly paidAt: number | undefined
  readonly amountFen: number | undefined
  readonly refundFen: number | undefined
  readonly liveId: string | undefined
  readonly account: string | undefined
}

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
): Generator<undefined, ReadonlyMap<string, KnownOrder>> {
  const known = new Map<string, KnownOrder>()
  let count = 0
  for (const buyer of isOlder ? [] : buyers) {
    for (const [orderId, order] of Object.entries(buyer.orders ?? {})) {
      if (isTold(order, takenBack)) known.set(orderId, together(known.get(orderId), order))
      count += 1
      if (count % ORDERS_AT_ONCE === 0) yield undefined
    }
  }
  for (const order of orders) {
    known.set(order.orderId, together(known.get(order.orderId), rowFacts(order)))
    count += 1
    if (count % ORDERS_AT_ONCE === 0) yield undefined
  }
  return known
}

/** What both accounts of an order come to; words are those of the later one. */
function together(known: KnownOrder | undefined, told: StoredOrder | KnownOrder): KnownOrder {
  return {
    status: Math.max(known?.status ?? 0, told.status),
    paidAt: least(known?.paidAt, told.paidAt),
    amountFen: most(known?.amountFen, told.amountFen),
    refundFen: most(known?.refundFen, told.refundFen),
    liveId: told.liveId ?? known?.liveId,
    account: told.account ?? known?.account,
  }
}

function rowFacts({ status, paidAt, amountFen, refundFen, liveId, accountName }: OrderRow): KnownOrder {
  return { status: ORDER_STATUS_RANK[status], paidAt, amountFen, refundFen, liveId, account: accountName }
}

/** What was given back of an order, in 分: all of one that was paid and cancelled. */
export function refundedFenOf({ status, amountFen = 0, refundFen = 0, paidAt }: KnownOrder): number {
  const isCalledOff = status >= CANCELLED_FROM && paidAt !== undefined
  return isCalledOff ? Math.max(amountFen, refundFen) : refundFen
}

/** Paid by somebody, a gift included: what a session took. */
export function isPaid({ paidAt, status }: KnownOrder): boolean {
  return paidAt !== undefined && status >= ORDER_STATUS_RANK.paid
}
