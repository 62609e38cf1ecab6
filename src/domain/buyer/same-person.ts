import type { BuyerRow } from './buyer-row'

const TAIL_LENGTH = 3
/** Two of one name are only worth asking about when they bought not too far apart. */
const NEAR_DAYS = 60

/** The last figures of an order number, by which people speak of it. */
export function orderTail(orderId: string): string {
  return orderId.slice(-TAIL_LENGTH)
}

/**
 * Who may be the same person as `own`: somebody with the very same order, as when it was typed in and imported later;
 * else somebody of the same name near in time, where one of the two was recognised by little. The likelier first.
 */
export function samePersonCandidates(own: BuyerRow, rows: Iterable<BuyerRow>): readonly BuyerRow[] {
  const likely: BuyerRow[] = []
  for (const row of rows) {
    if (row.id === own.id) continue
    const isSameName = row.name === own.name && (row.isWeak === true || own.isWeak === true)
    if (row.orderId === own.orderId || (isSameName && distance(row, own) <= NEAR_DAYS)) likely.push(row)
  }
  const isSameOrder = (row: BuyerRow) => (row.orderId === own.orderId ? 0 : 1)
  return likely.sort(
    (left, right) =>
      isSameOrder(left) - isSameOrder(right) ||
      distance(left, own) - distance(right, own) ||
      (left.id < right.id ? -1 : 1),
  )
}

/** Whose first order ends in these figures; they are 3 at least, or nobody. */
export function rowsByTail(tail: string, rows: Iterable<BuyerRow>): readonly BuyerRow[] {
  const found: BuyerRow[] = []
  if (tail.length < TAIL_LENGTH) return found
  for (const row of rows) if (row.orderId.endsWith(tail)) found.push(row)
  return found
}

function distance(left: BuyerRow, right: BuyerRow): number {
  return Math.abs(left.firstDay - right.firstDay)
}
