import type { OrderRow } from './order-row'
import type { OrderFileTerms } from './read-order-line'
import { OrderReader } from './read-orders'
import type { RowProblem } from './row-problem'
import { isBlankRow, tableParts, type TableHead } from './table'

/** How far the reading is. */
export interface ReadProgress {
  readonly rowCount: number
  /** 0 to 1 */
  readonly share: number
}

export type OrderFile =
  | {
      readonly ok: true
      readonly orders: readonly OrderRow[]
      readonly problems: readonly RowProblem[]
      /** Rows under the header, blank ones not counted. */
      readonly rowCount: number
      /** The latest instant that the file names, epoch milliseconds; 0 for none. */
      readonly knownUntil: number
    }
  | { readonly ok: false; readonly problem: 'too_large' }

/** So many rows are read without a pause. */
const ROWS_AT_ONCE = 64
const ORDERS_AT_ONCE = 256

/** Reads a whole order file a few rows at a time, so that whoever runs it may stop, draw or give up between. */
export function* readOrderFile(
  { table, headerRow }: TableHead,
  terms: Omit<OrderFileTerms, 'isFrom1904'>,
): Generator<ReadProgress, OrderFile> {
  const isFrom1904 = table.type === 'sheet' && table.workbook.isFrom1904
  const reader = new OrderReader({ ...terms, isFrom1904 })
  const parts = tableParts(table)
  let rowNumber = 0
  let rowCount = 0
  for (let part = parts.next(); ; part = parts.next()) {
    if (part.done && part.value === 'too_large') return { ok: false, problem: 'too_large' }
    if (part.done) break
    const { rows, share } = part.value
    for (const row of rows) {
      rowNumber += 1
      if (rowNumber <= headerRow + 1 || isBlankRow(row)) continue
      rowCount += 1
      reader.add(row, rowNumber)
      if (rowCount % ROWS_AT_ONCE === 0) yield { rowCount, share }
    }
    yield { rowCount, share }
  }
  const orders: OrderRow[] = []
  for (const order of reader.finished()) {
    orders.push(order)
    if (orders.length % ORDERS_AT_ONCE === 0) yield { rowCount, share: 1 }
  }
  return { ok: true, orders, problems: reader.problems, rowCount, knownUntil: reader.knownUntil }
}
