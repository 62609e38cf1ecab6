import { MINUTE_MS } from '../calendar/units'
import type { RecordOf } from '../records/record'
import type { BuyerRow } from './buyer-row'

type SessionRecord = RecordOf<'session'>

/** Where the length of a show is not known it is taken to have run so long. */
const UNKNOWN_LENGTH_MINUTES = 240
/** Somebody may pay a while after the show ended. */
const PAYING_MINUTES = 30

export interface SessionQuery {
  /** The name of each account, by its id */
  readonly accountNames: ReadonlyMap<string, string>
}

/** The session in which somebody bought first: of their account, running then; `undefined` for 非直播. */
function sessionOfRow(
  row: BuyerRow,
  sessions: readonly SessionRecord[],
  { accountNames }: SessionQuery,
): SessionRecord | undefined {
  return sessions.find(({ accountId, startAt, durationMinutes }) => {
    const end = startAt + ((durationMinutes ?? UNKNOWN_LENGTH_MINUTES) + PAYING_MINUTES) * MINUTE_MS
    const isAccount = row.account === undefined || accountNames.get(accountId) === row.account
    return isAccount && row.firstAt >= startAt && row.firstAt < end
  })
}

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
export function firstOrderAgreement(
  rows: Iterable<BuyerRow>,
  sessions: readonly SessionRecord[],
  query: SessionQuery,
): FirstOrderAgreement | undefined {
  const byDay = sessionsByDay(sessions)
  const found = new Map<string, number>()
  let elsewhere = 0
  for (const row of rows) {
    const day = Math.floor(row.firstAt / DAY_SPAN_MS)
    const near = [...(byDay.get(day - 1) ?? []), ...(byDay.get(day) ?? [])]
    const session = sessionOfRow(row, near, query)
    if (session) found.set(session.id, (found.get(session.id) ?? 0) + 1)
    else elsewhere += 1
  }
  const compared = sessions.filter(({ id, firstOrders }) => found.has(id) && isKnown(firstOrders))
  if (compared.length === 0) return undefined
  return {
    typed: sum(compared.map(({ firstOrders }) => firstOrders ?? 0)),
    found: sum(compared.map(({ id }) => found.get(id) ?? 0)),
    sessions: compared.length,
    elsewhere,
  }
}

const DAY_SPAN_MS = 24 * 60 * MINUTE_MS

/** By the UTC day of their start: a row is in a session of its own such day or of the one before. */
function sessionsByDay(sessions: readonly SessionRecord[]): ReadonlyMap<number, readonly SessionRecord[]> {
  const byDay = new Map<number, SessionRecord[]>()
  for (const session of sessions) {
    const day = Math.floor(session.startAt / DAY_SPAN_MS)
    const own = byDay.get(day)
    if (own) own.push(session)
    else byDay.set(day, [session])
  }
  return byDay
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
