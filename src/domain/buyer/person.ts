import type { RecordOf } from '../records/record'
import type { OrderRules } from './counting-order'
import { orderStory, type OrderStory } from './order-lines'
import type { Orders } from './purchases'

/** The records of one person, of all the keys that are theirs. */
export interface PersonRecords {
  /** The record under the key that stands for the person comes first. */
  readonly buyers: readonly RecordOf<'buyer'>[]
  readonly touches: Iterable<RecordOf<'touch'>>
  readonly aliases: Iterable<RecordOf<'buyerAlias'>>
}

/** One person with everything that is known of them. */
export interface Person {
  readonly story: OrderStory
  /** Steps that stand, the earliest first */
  readonly touches: readonly RecordOf<'touch'>[]
  /** What joins the keys */
  readonly links: readonly RecordOf<'buyerAlias'>[]
  /** Everything was typed in, nothing is from a file. */
  readonly isTyped: boolean
}

/** Puts the records of a person together. The same order under two keys is one. */
export function personOf({ buyers, touches, aliases }: PersonRecords, rules: OrderRules): Person {
  const keys = new Set(buyers.map(({ id }) => id))
  const orders: Orders = Object.assign({}, ...[...buyers].reverse().map((buyer) => buyer.orders ?? {})) as Orders
  const own = [...touches].filter(({ buyerId }) => keys.has(buyerId)).sort((left, right) => left.at - right.at)
  return {
    story: orderStory(orders, rules),
    touches: own,
    links: [...aliases].filter(({ from, to }) => keys.has(from) && keys.has(to)),
    isTyped: buyers.every(({ strength }) => strength === 'manual'),
  }
}
