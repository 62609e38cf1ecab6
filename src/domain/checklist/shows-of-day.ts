import { businessDayNumberOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { dayFromNumber, dayNumber } from '../calendar/day-arithmetic'
import { instantOf } from '../calendar/instant'
import { DAY_MS, MINUTE_MS } from '../calendar/units'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'
import { showsOn, type PlanRecord } from '../roster/shows-on'
import { findSameShow } from '../session/same-show'
import { showKey } from './check-id'

type SessionRecord = RecordOf<'session'>

/** A show that lists are done around: one of the roster, or a session that was logged without one. */
export interface DayShow {
  /** See {@link showKey} */
  readonly key: string
  readonly accountId: string
  /** Epoch milliseconds; absent for a show that so far only somebody's word stands for. */
  readonly startAt?: number
  readonly endAt?: number
  readonly anchorIds: readonly string[]
  readonly isLogged: boolean
  /** Of its record, once there is one. */
  readonly sessionId?: string
}

/** The sessions of each business day from `from` to `until`, both inclusive. */
export function sessionsByDay(
  sessions: Iterable<SessionRecord>,
  { from, until, boundaries }: { readonly from: Day; readonly until: Day; readonly boundaries: readonly DayBoundary[] },
): ReadonlyMap<Day, readonly SessionRecord[]> {
  const first = dayNumber(from)
  const last = dayNumber(until)
  // Instants first: the business day of every session of a long history would cost a frame.
  const earliest = instantOf(from, 0)
  const latest = instantOf(until, 0) + 2 * DAY_MS
  const days = new Map<Day, SessionRecord[]>()
  for (const session of sessions) {
    if (session.startAt < earliest || session.startAt > latest) continue
    const number = businessDayNumberOf(session.startAt, boundaries)
    if (number < first || number > last) continue
    const day = dayFromNumber(number)
    const known = days.get(day)
    if (known) known.push(session)
    else days.set(day, [session])
  }
  return days
}

/**
 * The shows of a business day, earliest first. Those of the roster are numbered before the others of their account, so
 * that ticks made before a show stay its own whatever is logged on that day.
 */
export function showsOfDay(
  day: Day,
  plans: ReadonlyMap<string, PlanRecord>,
  sessions: readonly SessionRecord[],
): readonly DayShow[] {
  const places = new Map<string, number>()
  const nextKey = (accountId: string) => {
    const place = (places.get(accountId) ?? 0) + 1
    places.set(accountId, place)
    return showKey(accountId, place)
  }
  const taken = new Set<string>()
  const planned = showsOn(day, plans).map((show): DayShow => {
    const session =
      sessions.find(({ id, slotId }) => slotId === show.slotId && !taken.has(id)) ?? findSameShow(show, sessions)
    if (session) taken.add(session.id)
    const { accountId, startAt, endAt, anchorIds } = show
    const logged = session ? { isLogged: true, sessionId: session.id } : { isLogged: false }
    return { key: nextKey(accountId), accountId, startAt, endAt, anchorIds, ...logged }
  })
  const others = sessions.filter(({ id }) => !taken.has(id)).sort(byStart)
  return [...planned, ...others.map((session) => loggedShow(session, nextKey(session.accountId)))].sort(byStart)
}

function loggedShow({ id, accountId, anchorIds, startAt, durationMinutes }: SessionRecord, key: string): DayShow {
  const endAt = startAt + (durationMinutes ?? 0) * MINUTE_MS
  return { key, accountId, startAt, endAt, anchorIds, isLogged: true, sessionId: id }
}

function byStart(left: { readonly startAt?: number }, right: { readonly startAt?: number }): number {
  return (left.startAt ?? 0) - (right.startAt ?? 0)
}
