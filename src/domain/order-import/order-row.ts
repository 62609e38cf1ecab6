/** Where an order stands, as WeChat's shop names it. */
export type OrderStatus = 'unpaid' | 'paid' | 'partlyShipped' | 'shipped' | 'done' | 'cancelled'

/** WeChat's own numbers of the statuses; an order only ever climbs. */
export const ORDER_STATUS_RANK: Readonly<Record<OrderStatus, number>> = {
  unpaid: 10,
  paid: 20,
  partlyShipped: 21,
  shipped: 30,
  done: 100,
  cancelled: 250,
}

/** The strongest thing by which a file lets a buyer be recognised. */
export type BuyerStrength = 'openid' | 'phone' | 'nickname' | 'masked'

/** Who bought. Keys are hashes under the team's secret: 96 bits, base64url. */
export interface BuyerIdentity {
  readonly strength: BuyerStrength
  readonly key: string
  /** Weaker keys that the same row gives, the strongest first; each is another name of the same person. */
  readonly also?: readonly string[]
}

export interface OrderProduct {
  readonly name: string
  readonly quantity: number
  readonly amountFen?: number
}

/** One order as a file tells it, its lines put together. Money is integer 分. */
export interface OrderRow {
  readonly orderId: string
  /** Epoch milliseconds; absent while unpaid. A file that knows the day alone gives noon of it. */
  readonly paidAt?: number
  readonly status: OrderStatus
  readonly amountFen: number
  readonly refundFen?: number
  readonly refundReason?: string
  readonly products: readonly OrderProduct[]
  readonly liveId?: string
  readonly accountName?: string
  /** A gift's buyer is not the one the row names. */
  readonly isGift: boolean
  readonly identity: BuyerIdentity
  /** 姓** */
  readonly display: string
}
