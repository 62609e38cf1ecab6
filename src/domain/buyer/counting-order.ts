import { businessDayNumberOf } from '../calendar/business-day'
import { ORDER_STATUS_RANK } from '../order-import/order-row'
import type { StoredOrder } from '../records/buyer'
import type { DayBoundary } from '../records/team'

/** What is asked about every order alike. */
export interface OrderRules {
  /** Import runs that were taken back. */
  readonly takenBack: ReadonlySet<string>
  readonly boundaries: readonly DayBoundary[]
}

/** WeChat has several numbers for a cancelled order; this is the lowest. */
const CANCELLED_FROM = 190

/** Whether an import run that told of the order still stands. */
export function isTold({ runs }: StoredOrder, takenBack: ReadonlySet<string>): boolean {
  return takenBack.size === 0 || runs.some((run) => !takenBack.has(run))
}

export function isCancelled({ status }: StoredOrder): boolean {
  return status >= CANCELLED_FROM
}

/** Whether somebody bought for themselves: paid, not cancelled, no gift. A refund later does not undo it. */
export function isPurchase(order: StoredOrder): order is StoredOrder & { readonly paidAt: number } {
  const isPaid = order.paidAt !== undefined && order.status >= ORDER_STATUS_RANK.paid
  return isPaid && !isCancelled(order) && order.gift !== 1
}

/** Whether all that was paid went back; such an order is no 复购. */
export function isFullyRefunded({ amountFen, refundFen }: StoredOrder): boolean {
  return amountFen !== undefined && amountFen > 0 && refundFen !== undefined && refundFen >= amountFen
}

/** The business day of a payment, as a number of days since 1970-01-01. */
export function purchaseDay(paidAt: number, { boundaries }: OrderRules): number {
  return businessDayNumberOf(paidAt, boundaries)
}
