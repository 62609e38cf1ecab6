import type { Buyer } from '../records/buyer'
import type { BuyerOrders, BuyerRecord } from './group-by-buyer'
import type { OrderRow } from './order-row'

/** `from` is another mark of the person of `to`. */
export interface SameOrderLink {
  readonly from: string
  readonly to: string
}

type Buyers = ReadonlyMap<string, BuyerRecord>

const STRENGTHS: readonly Buyer['strength'][] = ['manual', 'masked', 'nickname', 'phone', 'openid']
const BUYERS_AT_ONCE = 256

/**
 * One order under two marks is one person: typed in by hand and imported later, or exported once with a masked number and
 * once with the whole one. The weaker mark is shown within the stronger, but only where all its orders are that person's:
 * a masked number may be several people's. Yields now and then, for a pause.
 */
export function* sameOrderLinks(
  groups: readonly BuyerOrders[],
  buyers: Buyers,
): Generator<undefined, readonly SameOrderLink[]> {
  if (buyers.size === 0) return []
  const told = new Map<string, OrderRow>()
  const sizes = new Map<string, number>()
  for (const [place, { key, orders }] of groups.entries()) {
    if (place % BUYERS_AT_ONCE === 0) yield undefined
    sizes.set(key, orders.length)
    for (const order of orders) told.set(order.orderId, order)
  }
  const shared = new Map<string, Map<string, number>>()
  let place = 0
  for (const buyer of buyers.values()) {
    place += 1
    if (place % BUYERS_AT_ONCE === 0) yield undefined
    for (const orderId of Object.keys(buyer.orders ?? {})) {
      const other = told.get(orderId)
      if (other && other.identity.key !== buyer.id) addShared(shared, buyer, other)
    }
  }
  const links: SameOrderLink[] = []
  for (const [from, owners] of shared) {
    const [to, count] = [...owners][0] as [string, number]
    if (owners.size === 1 && count === orderCount(from, { sizes, told, buyers })) links.push({ from, to })
  }
  return links
}

function addShared(shared: Map<string, Map<string, number>>, buyer: BuyerRecord, { identity }: OrderRow): void {
  const isStoredWeaker = STRENGTHS.indexOf(buyer.strength) < STRENGTHS.indexOf(identity.strength)
  const [from, to] = isStoredWeaker ? [buyer.id, identity.key] : [identity.key, buyer.id]
  const owners = shared.get(from) ?? new Map<string, number>()
  owners.set(to, (owners.get(to) ?? 0) + 1)
  shared.set(from, owners)
}

interface Everything {
  readonly sizes: ReadonlyMap<string, number>
  readonly told: ReadonlyMap<string, OrderRow>
  readonly buyers: Buyers
}

/** How many orders stand under a mark, in the file and on the phone together. */
function orderCount(key: string, { sizes, told, buyers }: Everything): number {
  const stored = Object.keys(buyers.get(key)?.orders ?? {})
  const onlyStored = stored.filter((orderId) => told.get(orderId)?.identity.key !== key)
  return (sizes.get(key) ?? 0) + onlyStored.length
}
