import { OrderDraft, type OrderLine } from './order-draft'
import type { BuyerIdentity, OrderRow } from './order-row'
import { plainCell } from './plain-cell'
import { OrderLineReader, type OrderFileTerms } from './read-order-line'
import type { RowProblem, Unread } from './row-problem'

const ORDER_NUMBER = /^[\w.:-]{1,64}$/
const ROUNDED = /^\d(?:\.\d+)?e\+\d+$/i

/** Reads the rows of one order file, one after another; orders are whole once all rows were read. */
export class OrderReader {
  readonly problems: RowProblem[] = []
  private readonly orders = new Map<string, OrderDraft>()
  private readonly lines: OrderLineReader
  /** The rows of the order that is being read: those of one order mostly follow one another. */
  private block: (readonly string[])[] = []
  private blockId = ''

  constructor(terms: OrderFileTerms) {
    this.lines = new OrderLineReader(terms)
  }

  /** The latest instant that any column of the file names, epoch milliseconds; 0 for none. */
  get knownUntil(): number {
    return this.lines.knownUntil
  }

  /** `rowNumber` as a spreadsheet counts, from 1. A blank row says nothing and is no problem. */
  add(read: readonly string[], rowNumber: number): void {
    const above = this.block[0]
    const row = above ? this.lines.continued(read, above) : read
    const id = this.idOf(row)
    if (id === undefined) return
    const line = typeof id === 'string' ? this.lines.line(row) : id
    const unread = 'reason' in line ? line : this.missing(line, this.orders.has(id as string))
    if (unread) this.problems.push({ ...unread, row: read, rowNumber })
    else this.take(id as string, line as OrderLine, row)
  }

  private take(id: string, line: OrderLine, row: readonly string[]): void {
    const known = this.orders.get(id)
    const isInBlock = known !== undefined && this.blockId === id
    const isRowTwice = isInBlock && this.block.some((other) => isSameRow(other, row))
    if (isInBlock) this.block.push(row)
    else this.block = [row]
    if (known && !isInBlock) known.tellAgain()
    this.blockId = id
    if (!known) this.begin(standalone(id), line)
    else if (isRowTwice || known.has(line)) known.learn(line)
    else known.add(line)
  }

  private begin(id: string, line: OrderLine): void {
    this.orders.set(id, new OrderDraft(id, line.identity as BuyerIdentity, line))
  }

  /** What an order's first row has to say, and does not. */
  private missing(line: OrderLine, isKnown: boolean): Unread | undefined {
    if (isKnown) return undefined
    if (line.amountFen === undefined && line.rowAmountFen === undefined) return { reason: 'amount_missing', cell: '' }
    const isTimeless = line.paidAt === undefined && line.createdAt === undefined
    const isBought = line.status !== 'unpaid' && line.status !== 'cancelled'
    return isTimeless && isBought ? { reason: 'time_missing', cell: '' } : undefined
  }

  /** The orders of all rows, in the order in which the file first names them; each is handed over and forgotten. */
  *finished(): Generator<OrderRow> {
    const hasPaidColumn = this.lines.has('paidAt')
    for (const [id, draft] of this.orders) {
      yield draft.order(hasPaidColumn)
      this.orders.delete(id)
    }
  }

  /** `undefined` for a blank row. */
  private idOf(row: readonly string[]): string | Unread | undefined {
    const cell = this.lines.cell(row, 'orderId')
    const id = plainCell(cell)
    if (id !== '') {
      if (ORDER_NUMBER.test(id)) return id
      return { reason: ROUNDED.test(id) ? 'order_number_rounded' : 'order_number_malformed', cell }
    }
    if (row.every((value) => plainCell(value) === '')) return undefined
    return { reason: 'order_number_missing', cell }
  }
}

function isSameRow(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((cell, place) => cell === right[place])
}

/** A text of its own: what is cut out of the file's text keeps all of that in memory as long as it lives. */
function standalone(text: string): string {
  return `${text} `.slice(0, -1)
}
