import type { Day } from '@/domain/calendar/day'
import { fileRefunds, type FileReading } from '@/domain/order-import/file-refunds'
import { isPaid, knownOrders, type KnownOrder } from '@/domain/order-import/known-orders'
import type { OrderRow } from '@/domain/order-import/order-row'
import { planImport } from '@/domain/order-import/plan-import'
import { sessionsOfOrders } from '@/domain/order-import/session-of-order'
import type { Replica } from '@/replica/replica'
import type { OrderPreview } from './import-state'
import { orderRules } from './phone-records'

const ORDERS_AT_ONCE = 512

export interface OrderTerms {
  readonly runId: string
  /** Epoch milliseconds */
  readonly at: number
  readonly asOf: Day
}

/** What bringing these orders in would do. The team's buyers are open. Yields now and then, for a pause. */
export function* previewOrders(
  orders: readonly OrderRow[],
  { runId, at, asOf }: OrderTerms,
  replica: Replica,
): Generator<undefined, OrderPreview> {
  const rules = orderRules(replica)
  const buyers = replica.records('buyer')
  const links = replica.records('buyerAlias')
  const plan = yield* planImport(orders, { runId, at }, { buyers, rules })
  const isOlder = [...replica.records('importRun').values()].some((run) => run.asOf > asOf)
  const { takenBack } = rules
  const known = yield* knownOrders(orders, { buyers: buyers.values(), takenBack, isOlder })
  const sessionOf = yield* sessionsOfOrders(known, placesOf(replica))
  const readings = yield* fileRefunds(known, { sessionOf, inFile: orders, asOf })
  const elsewhereCount = yield* countElsewhere(orders, known, sessionOf)
  return {
    kind: 'orders',
    orders,
    plan: { ...plan, links: plan.links.filter(({ id }) => !links.has(id)) },
    readings: readings.filter((reading) => isNews(reading, replica)),
    elsewhereCount,
  }
}

function* countElsewhere(
  orders: readonly OrderRow[],
  known: ReadonlyMap<string, KnownOrder>,
  sessionOf: ReadonlyMap<string, string>,
): Generator<undefined, number> {
  let looked = 0
  let elsewhere = 0
  for (const { orderId } of orders) {
    looked += 1
    if (looked % ORDERS_AT_ONCE === 0) yield undefined
    const order = known.get(orderId)
    if (order && isPaid(order) && !sessionOf.has(orderId)) elsewhere += 1
  }
  return elsewhere
}

function placesOf(replica: Replica) {
  const accounts = [...replica.records('account').values()]
  return {
    sessions: [...replica.records('session').values()],
    accountNames: new Map(accounts.map(({ id, name }) => [id, name])),
  }
}

/** A person's own word of the same day stands; what a file said before and says again is no news. */
function isNews({ id, fields }: FileReading, replica: Replica): boolean {
  const known = replica.records('refundReading').get(id)
  if (!known) return true
  return known.source === 'file' && known.refundFen !== fields.refundFen
}
