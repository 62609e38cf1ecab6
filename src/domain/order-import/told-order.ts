import type { StoredOrder } from '../records/buyer'

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

/** The lesser of two, or the one that is known. */
export function least(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? (left ?? right) : Math.min(left, right)
}

/** The greater of two, or the one that is known. */
export function most(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? (left ?? right) : Math.max(left, right)
}
