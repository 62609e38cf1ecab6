import { sessionsOfOrders, type SessionPlaces } from '../order-import/session-of-order'
import type { BuyerRow } from './buyer-row'

/** How the first orders typed with the sessions stand to those found in order files. */
export interface FirstOrderAgreement {
  /** Σ新客首单 as typed, over the sessions that know it and that orders are known of */
  readonly typed: number
  /** First orders that the files place in those same sessions */
  readonly found: number
  /** Sessions compared */
  readonly sessions: number
  /** First orders of the period in no session: 非直播, or a show that was not logged */
  readonly elsewhere: number
}

/**
 * Holds the sessions' own 新客首单 against what the orders say. Only sessions with a typed figure and with at least one
 * first order found are compared: of the others the files say nothing. `undefined` where there are none.
 */
export function firstOrderAgreement(rows: readonly BuyerRow[], places: SessionPlaces): FirstOrderAgreement | undefined {
  const placed = placesOf(rows, places)
  const found = new Map<string, number>()
  for (const session of placed.values()) found.set(session, (found.get(session) ?? 0) + 1)
  const compared = places.sessions.filter(({ id, firstOrders }) => found.has(id) && isKnown(firstOrders))
  if (compared.length === 0) return undefined
  return {
    typed: sum(compared.map(({ firstOrders }) => firstOrders ?? 0)),
    found: sum(compared.map(({ id }) => found.get(id) ?? 0)),
    sessions: compared.length,
    elsewhere: rows.length - placed.size,
  }
}

/** The session of each row's first order, by the row's id. */
function placesOf(rows: readonly BuyerRow[], places: SessionPlaces): ReadonlyMap<string, string> {
  const orders = new Map(rows.map(({ id, firstAt, liveId, account }) => [id, { paidAt: firstAt, liveId, account }]))
  const placing = sessionsOfOrders(orders, places)
  let step = placing.next()
  while (!step.done) step = placing.next()
  return step.value
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
