import type { KeyedHash } from './keyed-hash'
import type { Mapping } from './match-headers'
import { ORDER_COLUMNS, type OrderColumn } from './order-columns'
import type { OrderLine } from './order-draft'
import type { OrderProduct } from './order-row'
import { halfWidth, plainCell } from './plain-cell'
import { readAmountFen } from './read-amount'
import { isRefunded, readGift, readStatus } from './read-status'
import { readOnce } from './read-once'
import { TimeReader } from './read-time'
import { BuyerRecogniser } from './recognise-buyer'
import type { Unread } from './row-problem'

/** What the reading of a file needs to know of it. */
export interface OrderFileTerms {
  readonly mapping: Mapping<OrderColumn>
  readonly hash: KeyedHash
  /** The workbook counts its days from 1904. */
  readonly isFrom1904?: boolean
}

/** A file that knows the day alone gives noon of it. */
const NOON = 12
const QUANTITY_MAX = 100_000
const MAX_LENGTH = { product: 120, reason: 80, liveId: 64, account: 80 } as const

/** What stands once for all rows of an order. */
const OF_THE_ORDER: readonly OrderColumn[] = [
  ...(['orderId', 'paidAt', 'createdAt', 'openid', 'phone', 'nickname', 'recipient'] as const),
]

type Row = readonly string[]

/** Reads single rows of one order file. Columns that the file does not have cost nothing: there may be 100,000 rows. */
export class OrderLineReader {
  /** The latest instant that any column names, epoch milliseconds; 0 before the first. */
  knownUntil = 0
  private readonly at: Readonly<Record<OrderColumn, number>>
  private readonly otherTimes: readonly number[]
  private readonly times: TimeReader
  private readonly buyers: BuyerRecogniser
  private readonly person = { openid: '', phone: '', nickname: '', recipient: '' }
  private readonly said: OrderLine = {
    ...{ status: undefined, paidAt: undefined, createdAt: undefined, product: undefined, identity: undefined },
    ...{ amountFen: undefined, rowAmountFen: undefined, refundFen: undefined, isRefunded: false, isGift: false },
    ...{ refundReason: '', liveId: '', accountName: '', display: '' },
  }
  private readonly amount = readOnce(readAmountFen)
  private readonly status = readOnce(readStatus)
  private readonly gift = readOnce(readGift)
  private readonly afterSale = readOnce(isRefunded)
  private readonly productName = readOnce(atMost(MAX_LENGTH.product))
  private readonly reason = readOnce(atMost(MAX_LENGTH.reason))
  private readonly live = readOnce(atMost(MAX_LENGTH.liveId))
  private readonly account = readOnce(atMost(MAX_LENGTH.account))

  constructor({ mapping, hash, isFrom1904 }: OrderFileTerms) {
    const places = ORDER_COLUMNS.map((column) => [column, mapping.indexOf(column)])
    this.at = Object.fromEntries(places) as Record<OrderColumn, number>
    this.otherTimes = mapping.flatMap((column, place) => (column === 'otherTime' ? [place] : []))
    this.times = new TimeReader({ isFrom1904, dayAloneHour: NOON })
    this.buyers = new BuyerRecogniser(hash)
  }

  has(column: OrderColumn): boolean {
    return this.at[column] >= 0
  }

  /** '' where the file has no such column. */
  cell(row: Row, column: OrderColumn): string {
    const place = this.at[column]
    return place < 0 ? '' : (row[place] ?? '')
  }

  /**
   * The row, with what it leaves to the one above: merged cells give an order's number and person in its first row alone.
   */
  continued(row: Row, above: Row): Row {
    if (this.cell(row, 'orderId') !== '' || plainCell(this.cell(row, 'product')) === '') return row
    if (OF_THE_ORDER.some((column) => plainCell(this.cell(row, column)) !== '')) return row
    const places = OF_THE_ORDER.map((column) => this.at[column])
    return above.map((cell, place) => (places.includes(place) ? cell : (row[place] ?? '')))
  }

  /** What the row says; the same object each time, to be read before the next. */
  line(row: Row): OrderLine | Unread {
    const { said, at } = this
    const status = at.status < 0 ? undefined : this.status(row[at.status] ?? '')
    if (status === null) return { reason: 'status_unknown', cell: this.cell(row, 'status') }
    const paidAt = at.paidAt < 0 ? undefined : this.time(row[at.paidAt])
    // Nobody pays before ordering: where the one is known the other adds nothing.
    const createdAt = paidAt !== undefined || at.createdAt < 0 ? undefined : this.time(row[at.createdAt])
    if (paidAt === null || createdAt === null) return this.unread('time_malformed', row, ['paidAt', 'createdAt'])
    for (const place of this.otherTimes) this.time(row[place])
    const amountFen = at.amount < 0 ? undefined : this.amount(row[at.amount] ?? '')
    const rowAmountFen = at.rowAmount < 0 ? undefined : this.amount(row[at.rowAmount] ?? '')
    const refundFen = at.refund < 0 ? undefined : this.amount(row[at.refund] ?? '')
    if (amountFen === null || rowAmountFen === null || refundFen === null) {
      return this.unread('amount_malformed', row, ['amount', 'rowAmount', 'refund'])
    }
    said.status = status
    said.paidAt = paidAt
    said.createdAt = createdAt
    said.amountFen = amountFen
    said.rowAmountFen = rowAmountFen
    said.refundFen = refundFen
    said.product = this.product(row, rowAmountFen)
    this.sayMore(row)
    return said.identity ? said : { reason: 'buyer_missing', cell: this.cell(row, 'recipient') }
  }

  private sayMore(row: Row): void {
    const { person, said, at } = this
    said.isRefunded = at.afterSale >= 0 && this.afterSale(row[at.afterSale] ?? '')
    said.isGift = at.gift >= 0 && this.gift(row[at.gift] ?? '')
    if (at.refundReason >= 0) said.refundReason = this.reason(row[at.refundReason] ?? '')
    if (at.liveId >= 0) said.liveId = this.live(row[at.liveId] ?? '')
    if (at.account >= 0) said.accountName = this.account(row[at.account] ?? '')
    if (at.openid >= 0) person.openid = row[at.openid] ?? ''
    if (at.phone >= 0) person.phone = row[at.phone] ?? ''
    if (at.nickname >= 0) person.nickname = row[at.nickname] ?? ''
    if (at.recipient >= 0) person.recipient = row[at.recipient] ?? ''
    said.identity = this.buyers.recognise(person)
    said.display = this.buyers.display(person.recipient)
  }

  private time(cell: string | undefined): number | null | undefined {
    const instant = this.times.read(cell)
    if (typeof instant === 'number' && instant > this.knownUntil) this.knownUntil = instant
    return instant
  }

  private product(row: Row, rowAmountFen: number | undefined): OrderProduct | undefined {
    const name = this.at.product < 0 ? '' : this.productName(row[this.at.product] ?? '')
    if (name === '') return undefined
    const text = this.cell(row, 'quantity')
    const quantity = text === '1' || text === '' ? 1 : quantityOf(text)
    return rowAmountFen === undefined ? { name, quantity } : { name, quantity, amountFen: rowAmountFen }
  }

  /** The first of these cells that has something in it which cannot be read. */
  private unread(reason: Unread['reason'], row: Row, columns: readonly OrderColumn[]): Unread {
    const cells = columns.map((column) => this.cell(row, column))
    const isTime = reason === 'time_malformed'
    const isBad = (cell: string) => (isTime ? this.times.read(cell) : readAmountFen(cell)) === null
    return { reason, cell: cells.find(isBad) ?? '' }
  }
}

/** The words of a cell, cut where they are longer than what is kept. */
function atMost(maxLength: number): (cell: string) => string {
  return (cell) => plainCell(cell).slice(0, maxLength)
}

function quantityOf(cell: string): number {
  const count = Math.trunc(Number(halfWidth(plainCell(cell)).replace(/[,，件个]/g, '')))
  return count >= 1 && count <= QUANTITY_MAX ? count : 1
}
