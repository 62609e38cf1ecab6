import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { daysBetween } from '../calendar/day-arithmetic'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'
import { refundSoFar, type ReadingsOf, type RefundSoFar } from './refund-so-far'

/** Days after a show on which its refunds are asked for; after the last nobody asks again. */
export const UPDATE_POINTS: readonly number[] = [1, 3, 7, 15, 30]
export const LAST_UPDATE_POINT = 30

/** A session whose refunds are to be typed today. */
export interface Due {
  readonly session: RecordOf<'session'>
  readonly ageDays: number
  /** The update point asked for: `ageDays` itself today, an earlier one when it was missed. */
  readonly point: number
  readonly last?: RefundSoFar
}

export interface RefundsDue {
  /** 今天该补: today is one of the session's update points and nothing was read today. */
  readonly today: readonly Due[]
  /** 之前漏补的: the latest update point passed with no reading on or after it. */
  readonly missed: readonly Due[]
}

export interface DueQuery {
  readonly sessions: Iterable<RecordOf<'session'>>
  readonly readingsOf: ReadingsOf
  readonly today: Day
  readonly boundaries: readonly DayBoundary[]
}

/** Which sessions' refunds are asked for on business day `today`: latest session first. */
export function refundsDue({ sessions, readingsOf, today, boundaries }: DueQuery): RefundsDue {
  const due: { today: Due[]; missed: Due[] } = { today: [], missed: [] }
  for (const session of sessions) {
    const ageDays = daysBetween(businessDayOf(session.startAt, boundaries), today)
    if (ageDays < 1 || ageDays > LAST_UPDATE_POINT || !session.gmvFen) continue
    const point = latestPoint(ageDays)
    const last = refundSoFar(readingsOf(session.id))
    if (last && last.ageDays >= point) continue
    const entry: Due = last ? { session, ageDays, point, last } : { session, ageDays, point }
    due[point === ageDays ? 'today' : 'missed'].push(entry)
  }
  due.today.sort(latestFirst)
  due.missed.sort(latestFirst)
  return due
}

function latestPoint(ageDays: number): number {
  return UPDATE_POINTS.reduce((latest, point) => (point <= ageDays ? point : latest), 0)
}

function latestFirst(left: Due, right: Due): number {
  return right.session.startAt - left.session.startAt
}
