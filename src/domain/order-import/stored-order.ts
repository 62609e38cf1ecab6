import type { StoredOrder } from '../records/buyer'
import { ORDER_STATUS_RANK, type OrderProduct, type OrderRow } from './order-row'

/** What is kept of an order that import run `runId` told of; beside it stands nothing of the row. */
export function storedOrderOf(row: OrderRow, runId: string): StoredOrder {
  const { paidAt, amountFen, refundFen, refundReason, liveId, accountName } = row
  return {
    status: ORDER_STATUS_RANK[row.status],
    runs: [runId],
    ...(paidAt !== undefined && { paidAt }),
    amountFen,
    ...(refundFen !== undefined && { refundFen }),
    ...(refundReason && { refundReason }),
    ...(row.products.length > 0 && { products: row.products.map(storedProduct) }),
    ...(liveId && { liveId }),
    ...(accountName && { account: accountName }),
    ...(row.isGift && { gift: 1 }),
  }
}

function storedProduct({ name, quantity, amountFen }: OrderProduct): NonNullable<StoredOrder['products']>[number] {
  return amountFen === undefined ? [name, quantity] : [name, quantity, amountFen]
}
