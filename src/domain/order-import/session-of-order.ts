import { MINUTE_MS } from '../calendar/units'
import type { RecordOf } from '../records/record'
import type { KnownOrder } from './known-orders'

type SessionRecord = RecordOf<'session'>
/** What of an order tells its session. */
type PlacedOrder = Pick<KnownOrder, 'paidAt' | 'liveId' | 'account'>

/** Where the length of a show is not known it is taken to have run so long. */
const UNKNOWN_LENGTH_MINUTES = 240
/** Somebody may pay a while after the show ended. */
const PAYING_MINUTES = 30
const DAY_SPAN_MS = 24 * 60 * MINUTE_MS
const ORDERS_AT_ONCE = 256

export interface SessionPlaces {
  readonly sessions: readonly SessionRecord[]
  /** The name of each account, by its id */
  readonly accountNames: ReadonlyMap<string, string>
}

/**
 * Which session each order was made in: that of its live id, else the one of its account that was running when it was paid,
 * from the start to 30 minutes after the end (4 hours where the length is not known). An order that is in none is 非直播 and
 * is not in the result. Which session a live id is nobody says, so it is the one in which most of its orders were paid.
 * Yields now and then, for a pause.
 */
export function* sessionsOfOrders(
  orders: ReadonlyMap<string, PlacedOrder>,
  { sessions, accountNames }: SessionPlaces,
): Generator<undefined, ReadonlyMap<string, string>> {
  const byDay = sessionsByDay(sessions)
  const found = new Map<string, string>()
  const lives = new Map<string, Map<string, number>>()
  let count = 0
  for (const [orderId, order] of orders) {
    count += 1
    if (count % ORDERS_AT_ONCE === 0) yield undefined
    const session = runningAt(order, byDay, accountNames)
    if (session) found.set(orderId, session)
    if (order.liveId === undefined) continue
    const counts = lives.get(order.liveId) ?? new Map<string, number>()
    lives.set(order.liveId, counts)
    if (session) counts.set(session, (counts.get(session) ?? 0) + 1)
  }
  if (lives.size === 0) return found
  for (const [orderId, { liveId }] of orders) {
    count += 1
    if (count % ORDERS_AT_ONCE === 0) yield undefined
    const session = liveId === undefined ? undefined : commonest(lives.get(liveId))
    if (session) found.set(orderId, session)
  }
  return found
}

type ByDay = ReadonlyMap<number, readonly SessionRecord[]>

/** Where an account is named that the team has not, or has under another name, a team of one account has no other. */
function runningAt({ paidAt, account }: PlacedOrder, byDay: ByDay, names: ReadonlyMap<string, string>) {
  if (paidAt === undefined) return undefined
  const day = Math.floor(paidAt / DAY_SPAN_MS)
  let latest: SessionRecord | undefined
  for (const session of [...(byDay.get(day - 1) ?? []), ...(byDay.get(day) ?? [])]) {
    if (account !== undefined && names.size > 1 && names.get(session.accountId) !== account) continue
    const end = session.startAt + ((session.durationMinutes ?? UNKNOWN_LENGTH_MINUTES) + PAYING_MINUTES) * MINUTE_MS
    const isRunning = paidAt >= session.startAt && paidAt < end
    if (isRunning && session.startAt >= (latest?.startAt ?? -Infinity)) latest = session
  }
  return latest?.id
}

/** By the UTC day of their start: an order is in a session of its own such day or of the one before. */
function sessionsByDay(sessions: readonly SessionRecord[]): ByDay {
  const byDay = new Map<number, SessionRecord[]>()
  for (const session of sessions) {
    const day = Math.floor(session.startAt / DAY_SPAN_MS)
    const own = byDay.get(day)
    if (own) own.push(session)
    else byDay.set(day, [session])
  }
  return byDay
}

function commonest(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  const [best] = [...(counts ?? [])].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
  return best?.[0]
}
