import { ORDER_STATUS_RANK, type BuyerIdentity, type OrderProduct, type OrderRow, type OrderStatus } from './order-row'

const PRODUCTS_MAX = 40

/** What one row says of its order. */
export interface OrderLine {
  status: OrderStatus | undefined
  paidAt: number | undefined
  createdAt: number | undefined
  amountFen: number | undefined
  rowAmountFen: number | undefined
  refundFen: number | undefined
  /** The after-sale status says that the row was given back whole. */
  isRefunded: boolean
  refundReason: string
  product: OrderProduct | undefined
  liveId: string
  accountName: string
  isGift: boolean
  identity: BuyerIdentity | undefined
  display: string
}

type Mutable<T> = { -readonly [F in keyof T]: T[F] }

/**
 * One order while its rows are read: one row for each product, or a row once more in a file that overlaps itself. What an
 * order has of an amount stands once in every row, or in parts that differ and are added up.
 */
export class OrderDraft {
  private readonly products: OrderProduct[]
  private status: OrderStatus | undefined
  private paidAt: number | undefined
  private createdAt: number | undefined
  private amountFen: number | undefined
  private amountSumFen = 0
  private amountDiffers = false
  private rowAmountFen: number | undefined
  private refundFen: number | undefined
  private refundSumFen = 0
  private refundDiffers = false
  private refundedRowsFen: number | undefined
  private refundReason: string
  /** What tells its rows apart; kept from its second row on. */
  private marks: string[] | undefined
  /** Of each row, whether it was told again; `undefined` while the file is at the order for the first time. */
  private toldAgain: boolean[] | undefined
  private readonly liveId: string
  private readonly accountName: string
  private readonly isGift: boolean
  private readonly display: string

  constructor(
    private readonly orderId: string,
    private readonly identity: BuyerIdentity,
    line: OrderLine,
  ) {
    // An array of one from the start: grown from none, each order's would be given room for seventeen.
    this.products = line.product ? [line.product] : []
    this.refundReason = line.refundReason
    this.liveId = line.liveId
    this.accountName = line.accountName
    this.isGift = line.isGift
    this.display = line.display
    this.count(line)
  }

  /** The file comes back to the order after others: each row that it has may now be told once more. */
  tellAgain(): void {
    this.toldAgain = []
  }

  /** Whether a row like this one is part of it already, and was not told again since the file came back to it. */
  has(line: OrderLine): boolean {
    const { toldAgain } = this
    if (!toldAgain) return false
    const mark = markOf(line)
    const place = this.rowMarks().findIndex((own, at) => own === mark && !toldAgain[at])
    if (place >= 0) toldAgain[place] = true
    return place >= 0
  }

  /** A further row, that the order has not yet. */
  add(line: OrderLine): void {
    const marks = this.rowMarks()
    if (this.toldAgain) this.toldAgain[marks.length] = true
    marks.push(markOf(line))
    this.count(line)
    if (line.product && this.products.length < PRODUCTS_MAX) this.products.push(line.product)
  }

  /** Most orders have one row, and what it was stands in the order itself. */
  private rowMarks(): string[] {
    const { amountFen, rowAmountFen, products } = this
    return (this.marks ??= [markOf({ amountFen, rowAmountFen, product: products[0] })])
  }

  private count(line: OrderLine): void {
    this.learn(line)
    const { amountFen, rowAmountFen, refundFen } = line
    if (amountFen !== undefined) {
      if (this.amountFen === undefined) this.amountFen = amountFen
      else if (this.amountFen !== amountFen) this.amountDiffers = true
      this.amountSumFen += amountFen
    }
    if (refundFen !== undefined) {
      if (this.refundFen === undefined) this.refundFen = refundFen
      else if (this.refundFen !== refundFen) this.refundDiffers = true
      this.refundSumFen += refundFen
    }
    if (rowAmountFen !== undefined) this.rowAmountFen = (this.rowAmountFen ?? 0) + rowAmountFen
    if (line.isRefunded) this.refundedRowsFen = (this.refundedRowsFen ?? 0) + (rowAmountFen ?? amountFen ?? 0)
  }

  /** A row that the order has, perhaps from a later day. */
  learn({ status, paidAt, createdAt, refundReason }: OrderLine): void {
    const isFurther =
      this.status === undefined || (status && ORDER_STATUS_RANK[status] > ORDER_STATUS_RANK[this.status])
    if (isFurther) this.status = status
    if (paidAt !== undefined && (this.paidAt === undefined || paidAt < this.paidAt)) this.paidAt = paidAt
    if (createdAt !== undefined && (this.createdAt === undefined || createdAt < this.createdAt))
      this.createdAt = createdAt
    if (this.refundReason === '') this.refundReason = refundReason
  }

  /** The order that the rows make. `hasPaidColumn`: an order without a time of payment is unpaid. */
  order(hasPaidColumn: boolean): OrderRow {
    const paidAt = this.paidAt ?? (hasPaidColumn && !this.isPaidByStatus() ? undefined : this.createdAt)
    const status = this.status ?? (paidAt === undefined ? 'unpaid' : 'paid')
    const amountFen = this.rowAmountFen ?? (this.amountDiffers ? this.amountSumFen : (this.amountFen ?? 0))
    const refundFen = this.refunded(amountFen)
    const { orderId, products, isGift, identity, display } = this
    const order: Mutable<OrderRow> = { orderId, status, amountFen, products, isGift, identity, display }
    if (paidAt !== undefined && status !== 'unpaid') order.paidAt = paidAt
    if (refundFen !== undefined) order.refundFen = refundFen
    if (this.refundReason !== '') order.refundReason = this.refundReason
    if (this.liveId !== '') order.liveId = this.liveId
    if (this.accountName !== '') order.accountName = this.accountName
    return order
  }

  private isPaidByStatus(): boolean {
    return this.status !== undefined && this.status !== 'unpaid' && this.status !== 'cancelled'
  }

  /** Where the file has no amount that was given back, the after-sale status speaks for its rows. */
  private refunded(amountFen: number): number | undefined {
    const told = this.refundDiffers ? this.refundSumFen : this.refundFen
    if (this.refundedRowsFen === undefined || (told !== undefined && told > 0)) return told
    return this.rowAmountFen === undefined ? amountFen : Math.min(this.refundedRowsFen, amountFen)
  }
}

function markOf({
  product,
  amountFen,
  rowAmountFen,
}: Pick<OrderLine, 'product' | 'amountFen' | 'rowAmountFen'>): string {
  return product
    ? `${product.name}\u0000${product.quantity}\u0000${product.amountFen ?? ''}`
    : `${amountFen ?? ''}\u0000${rowAmountFen ?? ''}`
}
