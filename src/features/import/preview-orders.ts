import type { Day } from '@/domain/calendar/day'
import { fileRefunds, type FileReading } from '@/domain/order-import/file-refunds'
import { isPaid, knownOrders } from '@/domain/order-import/known-orders'
import type { OrderRow } from '@/domain/order-import/order-row'
import { planImport } from '@/domain/order-import/plan-import'
import { sessionsOfOrders } from '@/domain/order-import/session-of-order'
import type { StoredOrder } from '@/domain/records/buyer'
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
  const news = plan.writes.filter(({ kind, id }) => kind === 'buyer' || !links.has(id))
  const isOlder = [...replica.records('importRun').values()].some((run) => run.asOf > asOf)
  const { takenBack } = rules
  const known = yield* knownOrders(orders, { buyers: buyers.values(), takenBack, isOlder })
  const sessionOf = yield* sessionsOfOrders(known, placesOf(replica))
  const inFile = yield* idsOf(orders)
  const readings = yield* fileRefunds(known, { sessionOf, inFile, asOf })
  const elsewhereCount = yield* countElsewhere(inFile, known, sessionOf)
  return {
    kind: 'orders',
    orders,
    plan: { ...plan, writes: news },
    readings: readings.filter((reading) => isNews(reading, replica)),
    elsewhereCount,
  }
}

function* idsOf(orders: readonly OrderRow[]): Generator<undefined, ReadonlySet<string>> {
  const ids = new Set<string>()
  for (const { orderId } of orders) {
    ids.add(orderId)
    if (ids.size % ORDERS_AT_ONCE === 0) yield undefined
  }
  return ids
}

function* countElsewhere(
  inFile: ReadonlySet<string>,
  known: ReadonlyMap<string, StoredOrder>,
  sessionOf: ReadonlyMap<string, string>,
): Generator<undefined, number> {
  let looked = 0
  let elsewhere = 0
  for (const id of inFile) {
    looked += 1
    if (looked % ORDERS_AT_ONCE === 0) yield undefined
    const order = known.get(id)
    if (order && isPaid(order) && !sessionOf.has(id)) elsewhere += 1
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
