import type { Day } from '../calendar/day'
import type { RefundReading } from '../records/session'
import { refundReadingId } from '../refunds/refund-reading-id'
import { isPaid, refundedFenOf, type KnownOrder } from './known-orders'

/** A refund reading to write, and the id under which two phones meet. */
export interface FileReading {
  readonly id: string
  readonly fields: RefundReading
}

export interface ReadingTerms {
  /** Where each order was made; one that is in no session says nothing of any. */
  readonly sessionOf: ReadonlyMap<string, string>
  /** The file's orders: only sessions that have one of them are told of. */
  readonly inFile: readonly { readonly orderId: string }[]
  /** The day up to which the file knows. */
  readonly asOf: Day
}

const ORDERS_AT_ONCE = 512

/**
 * What had been refunded, up to the file's day, of each session that the file has a paid order of; 0 included. Yields now and
 * then, for a pause.
 */
export function* fileRefunds(
  orders: ReadonlyMap<string, KnownOrder>,
  { sessionOf, inFile, asOf }: ReadingTerms,
): Generator<undefined, readonly FileReading[]> {
  const touched = new Set<string>()
  let count = 0
  for (const { orderId } of inFile) {
    count += 1
    if (count % ORDERS_AT_ONCE === 0) yield undefined
    const order = orders.get(orderId)
    const sessionId = sessionOf.get(orderId)
    if (order && sessionId !== undefined && isPaid(order)) touched.add(sessionId)
  }
  const sums = new Map<string, number>()
  for (const [orderId, order] of orders) {
    count += 1
    if (count % ORDERS_AT_ONCE === 0) yield undefined
    const sessionId = sessionOf.get(orderId)
    if (sessionId === undefined || !touched.has(sessionId) || !isPaid(order)) continue
    sums.set(sessionId, (sums.get(sessionId) ?? 0) + refundedFenOf(order))
  }
  return [...sums].map(([sessionId, refundFen]) => ({
    id: refundReadingId(sessionId, asOf),
    fields: { sessionId, asOf, refundFen, source: 'file' },
  }))
}
