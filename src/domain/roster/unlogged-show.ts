import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day-arithmetic'
import { DAY_MS, HOUR_MS } from '../calendar/units'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'
import { findSameShow } from '../session/same-show'
import { showsOn, type PlanRecord, type Show } from './shows-on'

/** A show is asked about for this long after its end; then the prompt goes away by itself. */
const ASKED_FOR_MS = 36 * HOUR_MS
const DAYS_BACK = [0, 1, 2]

export interface UnloggedShow {
  readonly show: Show
  /** 刚下播: still the business day it belongs to · 昨晚/昨天 · 前天 */
  readonly when: 'justEnded' | 'yesterday' | 'earlier'
}

export interface RosterQuery {
  readonly now: number
  readonly plans: ReadonlyMap<string, PlanRecord>
  readonly sessions: ReadonlyMap<string, RecordOf<'session'>>
  readonly boundaries: readonly DayBoundary[]
  readonly accountId?: string
}

/** Whether a planned show of business day `day` has ended and has no record. */
export function hasUnlogged(day: Day, query: RosterQuery): boolean {
  return showsOn(day, query.plans, query.accountId).some(
    (show) => !show.isSkipped && show.endAt <= query.now && !isLogged(show, query),
  )
}

/** The latest planned show that has ended and has no record, within 36 hours of its end; `undefined` when none is. */
export function unloggedShow(query: RosterQuery): UnloggedShow | undefined {
  const { now, plans, boundaries, accountId } = query
  const today = businessDayOf(now, boundaries)
  for (const daysBack of DAYS_BACK) {
    const ended = showsOn(addDays(today, -daysBack), plans, accountId).filter(
      ({ endAt, isSkipped }) => !isSkipped && endAt <= now && now < endAt + ASKED_FOR_MS,
    )
    const show = ended.reverse().find((candidate) => !isLogged(candidate, query))
    if (show) return { show, when: daysBack === 0 ? 'justEnded' : daysBack === 1 ? 'yesterday' : 'earlier' }
  }
  return undefined
}

/**
 * The show that somebody who begins to log now most likely means: one on air that is past its half, since a show may end
 * early, or else the one that is asked about.
 */
export function showToLog(query: RosterQuery): Show | undefined {
  const { now, plans, boundaries, accountId } = query
  const today = businessDayOf(now, boundaries)
  const onAir = showsOn(today, plans, accountId).find(
    ({ startAt, endAt, isSkipped }) => !isSkipped && (startAt + endAt) / 2 <= now && now < endAt,
  )
  return onAir && !isLogged(onAir, query) ? onAir : unloggedShow(query)?.show
}

/** Whether a session was logged from this show, or is near enough to be it. */
function isLogged(show: Show, { sessions, boundaries }: Pick<RosterQuery, 'sessions' | 'boundaries'>): boolean {
  for (const session of sessions.values()) {
    if (session.slotId !== show.slotId || Math.abs(session.startAt - show.startAt) > 2 * DAY_MS) continue
    if (businessDayOf(session.startAt, boundaries) === show.day) return true
  }
  return findSameShow(show, sessions.values()) !== undefined
}
