import type { OrderRules } from '../buyer/counting-order'
import { purchasesOf } from '../buyer/purchases'
import type { StoredOrder } from '../records/buyer'
import type { Fields } from '../records/fields'
import { groupByBuyer, type BuyerOrders, type BuyerRecord } from './group-by-buyer'
import type { OrderRow } from './order-row'
import { sameOrderLinks, type SameOrderLink } from './same-order-links'
import { storedOrderOf } from './stored-order'
import { saysMore, togetherWith } from './told-order'

/** What the team knows before the file. */
export interface KnownBuyers {
  readonly buyers: ReadonlyMap<string, BuyerRecord>
  readonly rules: OrderRules
}

/** One record to write. */
export interface PlannedWrite {
  readonly kind: 'buyer' | 'buyerAlias'
  readonly id: string
  readonly fields: Fields
}

/** What an import would do, before anything is written. */
export interface ImportPlan {
  /** Those to write, each made by `buyerWrite` when its turn comes: all at once they are as large as the file. */
  readonly buyers: readonly BuyerOrders[]
  readonly links: readonly PlannedWrite[]
  readonly orderCount: number
  readonly buyerCount: number
  /** Of `buyerCount`, those recognised by a masked phone or a nickname only */
  readonly weakCount: number
  /** People who never bought before, as far as anybody knows. */
  readonly newFirstOrders: number
  /** First orders of this file that were known already. */
  readonly knownFirstOrders: number
  /** People whose first order turns out to be earlier than was known. */
  readonly movedFirstOrders: number
  /** An import that stands has told all of this already. */
  readonly isRepeated: boolean
}

const BUYERS_AT_ONCE = 64

/**
 * Works out what the orders of one file add to what is known. `runId` and `at` are those of the import. Nothing is written;
 * yields now and then, for a pause.
 */
export function* planImport(
  orders: readonly OrderRow[],
  { runId, at }: { readonly runId: string; readonly at: number },
  known: KnownBuyers,
): Generator<undefined, ImportPlan> {
  const groups = yield* groupByBuyer(orders, known.buyers)
  const counts = { weakCount: 0, newFirstOrders: 0, knownFirstOrders: 0, movedFirstOrders: 0 }
  const repeats = new RepeatedRun(known.rules.takenBack)
  const links = new Map<string, PlannedWrite>()
  for (const [place, group] of groups.entries()) {
    const told = toldOf(group, runId)
    for (const { id, order } of told) repeats.see(order, group.before?.orders?.[id])
    for (const link of linksOf(group)) addLink(links, link, at)
    countBuyer(counts, { group, told }, known)
    if (place % BUYERS_AT_ONCE === 0) yield undefined
  }
  for (const link of yield* sameOrderLinks(groups, known.buyers)) addLink(links, link, at)
  return {
    ...counts,
    orderCount: orders.length,
    buyerCount: groups.length,
    isRepeated: repeats.isRepeated,
    buyers: groups,
    links: [...links.values()],
  }
}

type Told = readonly { readonly id: string; readonly order: StoredOrder }[]

function toldOf({ orders }: BuyerOrders, runId: string): Told {
  return orders.map((order) => ({ id: order.orderId, order: storedOrderOf(order, runId) }))
}

/** What import `runId` writes of one buyer. */
export function buyerWrite(group: BuyerOrders, runId: string): PlannedWrite {
  const { key, orders, before } = group
  const display = orders.find((order) => order.display !== '')?.display ?? ''
  const added: Record<string, StoredOrder> = {}
  for (const { id, order } of toldOf(group, runId)) {
    const known = before?.orders?.[id]
    // Known already: this import vouches for it too, should the other be taken back.
    const isKnown = known !== undefined && !saysMore(order, known)
    added[id] = isKnown ? { status: order.status, runs: order.runs } : order
  }
  const fields = {
    ...((before?.displayName ?? '') !== display && (display !== '' || !before) && { displayName: display }),
    ...(!before && { strength: (orders[0] as OrderRow).identity.strength }),
    orders: added,
  }
  return { kind: 'buyer', id: key, fields: fields as unknown as Fields }
}

interface Seen {
  readonly group: BuyerOrders
  readonly told: Told
}

type Counts = Record<'weakCount' | 'newFirstOrders' | 'knownFirstOrders' | 'movedFirstOrders', number>

function countBuyer(counts: Counts, { group, told }: Seen, { buyers, rules }: KnownBuyers): void {
  const { strength, also = [] } = (group.orders[0] as OrderRow).identity
  if (strength === 'nickname' || strength === 'masked') counts.weakCount += 1
  const owns: Record<string, StoredOrder> = { ...group.before?.orders }
  for (const key of also) Object.assign(owns, buyers.get(key)?.orders)
  const first = purchasesOf(owns, rules)[0]
  const after: Record<string, StoredOrder> = { ...owns }
  for (const { id, order } of told) after[id] = togetherWith(owns[id], order)
  const now = purchasesOf(after, rules)[0]
  if (!now || !told.some(({ id }) => id === now.orderId)) return
  if (!first) counts.newFirstOrders += 1
  else if (first.orderId === now.orderId) counts.knownFirstOrders += 1
  else counts.movedFirstOrders += 1
}

function linksOf({ key, orders }: BuyerOrders): readonly SameOrderLink[] {
  const also = new Set(orders.flatMap(({ identity }) => identity.also ?? []))
  return [...also].map((from) => ({ from, to: key }))
}

function addLink(links: Map<string, PlannedWrite>, { from, to }: SameOrderLink, at: number): void {
  const id = `${from}~${to}`
  links.set(id, { kind: 'buyerAlias', id, fields: { from, to, source: 'file', at } })
}

/** Whether one import that stands has told of every order, and the file says nothing more. */
class RepeatedRun {
  private runs: readonly string[] | undefined
  private hasNews = false

  constructor(private readonly takenBack: ReadonlySet<string>) {}

  get isRepeated(): boolean {
    return !this.hasNews && this.runs !== undefined && this.runs.length > 0
  }

  see(told: StoredOrder, known: StoredOrder | undefined): void {
    if (this.hasNews) return
    if (!known || saysMore(told, known)) {
      this.hasNews = true
      return
    }
    const standing = known.runs.filter((run) => !this.takenBack.has(run))
    this.runs = this.runs ? this.runs.filter((run) => standing.includes(run)) : standing
  }
}
