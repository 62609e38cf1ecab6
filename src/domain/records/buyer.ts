import type { Day } from '../calendar/day'
import type { BuyerStrength } from '../order-import/order-row'

/** 信任来源: why somebody dared to buy for the first time. */
export type TrustSource = 'shortVideo' | 'recommendation' | 'longStay' | 'watched' | 'ownContact' | 'other'

/** A step of following up that a person takes; 复购 comes from orders by itself. */
export type TouchStep = 'contacted' | 'addedContact' | 'revisited'

/** name, quantity, amount in 分 where it is known */
export type StoredProduct = readonly [name: string, quantity: number, amountFen?: number]

/**
 * What is kept of one order, under its number. Several files may tell of it: its members merge so that no order of
 * files matters, and it counts while one of `runs` remains.
 */
export interface StoredOrder {
  /** The highest status that any file told, as WeChat counts them ({@link ORDER_STATUS_RANK}). */
  readonly status: number
  /** The ids of the import runs that told of it, ascending; `manual` for what was typed in. Never empty. */
  readonly runs: readonly string[]
  /** The earliest time of payment told, epoch milliseconds; absent while it is not paid. */
  readonly paidAt?: number
  readonly amountFen?: number
  readonly refundFen?: number
  readonly refundReason?: string
  readonly products?: readonly StoredProduct[]
  readonly liveId?: string
  /** Name of the Channels account as the file has it */
  readonly account?: string
  /** 1 for a gift: who received it did not buy. */
  readonly gift?: number
}

/** Somebody who bought. The id is a keyed hash; phone number, address and full name are nowhere. */
export interface Buyer {
  /** Family name and stars: 王** */
  readonly displayName: string
  readonly strength: BuyerStrength | 'manual'
  readonly orders?: { readonly [orderId: string]: StoredOrder } | null
  /** What the team calls this person. */
  readonly alias?: string | null
  readonly trustSource?: TrustSource | null
  /** In own words, where the source is `other`. */
  readonly trustWords?: string | null
  /** How many sessions were watched before, where the source is `watched`. */
  readonly watchedSessions?: number | null
  /** The member who follows up. */
  readonly assigneeId?: string | null
  readonly note?: string | null
  readonly deletedAt?: number | null
}

/** Two rows that are one person: `from` is shown within `to` as long as this is not deleted. */
export interface BuyerAlias {
  readonly from: string
  readonly to: string
  /** A file gave both keys, or a person said so. */
  readonly source: 'file' | 'person'
  readonly at: number
  readonly deletedAt?: number | null
}

/** 跟进: a step that was taken with a buyer. */
export interface Touch {
  readonly buyerId: string
  readonly step: TouchStep
  readonly at: number
  /** The member who took it. */
  readonly by: string
  readonly deletedAt?: number | null
}

/** One reading of an order file; deleted once it was taken back. */
export interface ImportRun {
  readonly fileName: string
  readonly rowCount: number
  readonly orderCount: number
  readonly buyerCount: number
  readonly unreadCount: number
  /** Past shows that a team's own sheet brought in; absent for an order file. */
  readonly sessionCount?: number | null
  /** Which header went where, as JSON, so that the next file of the kind needs no hand. */
  readonly columns?: string | null
  /** What the file says of refunds is as of this day. */
  readonly asOf: Day
  readonly at: number
  readonly deletedAt?: number | null
}
