import type { StoredOrder, StoredProduct } from '../records/buyer'
import { ORDER_STATUS_RANK, type OrderRow } from './order-row'

/** What is kept of an order that import `runId` told of. */
export function storedOrderOf(order: OrderRow, runId: string): StoredOrder {
  const products = order.products.map(({ name, quantity, amountFen }): StoredProduct => {
    return amountFen === undefined ? [name, quantity] : [name, quantity, amountFen]
  })
  return {
    status: ORDER_STATUS_RANK[order.status],
    runs: [runId],
    amountFen: order.amountFen,
    ...(order.paidAt !== undefined && { paidAt: order.paidAt }),
    ...(order.refundFen !== undefined && { refundFen: order.refundFen }),
    ...(order.refundReason !== undefined && { refundReason: order.refundReason }),
    ...(products.length > 0 && { products }),
    ...(order.liveId !== undefined && { liveId: order.liveId }),
    ...(order.accountName !== undefined && { account: order.accountName }),
    ...(order.isGift && { gift: 1 }),
  }
}

/** Whether a file says more of an order than is known: an earlier payment, a later status, more money back, more words. */
export function saysMore(told: StoredOrder, known: StoredOrder): boolean {
  const isHigher = (['status', 'amountFen', 'refundFen', 'gift'] as const).some((field) => {
    const value = told[field]
    return value !== undefined && !((known[field] ?? -1) >= value)
  })
  const isEarlier = told.paidAt !== undefined && !((known.paidAt ?? Infinity) <= told.paidAt)
  return isHigher || isEarlier || WORDS.some((field) => isFuller(told[field], known[field]))
}

/** What both accounts of an order come to, as far as first orders and refunds go. */
export function togetherWith(known: StoredOrder | undefined, told: StoredOrder): StoredOrder {
  if (!known) return told
  return {
    ...known,
    ...told,
    runs: [...known.runs, ...told.runs],
    status: Math.max(known.status, told.status),
    paidAt: least(known.paidAt, told.paidAt),
    amountFen: most(known.amountFen, told.amountFen),
    refundFen: most(known.refundFen, told.refundFen),
    gift: most(known.gift, told.gift),
  }
}

const WORDS = ['products', 'refundReason', 'liveId', 'account'] as const

function isFuller(told: StoredOrder[(typeof WORDS)[number]], known: typeof told): boolean {
  if (told === undefined) return false
  return known === undefined || JSON.stringify(told).length > JSON.stringify(known).length
}

function least(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? (left ?? right) : Math.min(left, right)
}

function most(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? (left ?? right) : Math.max(left, right)
}
