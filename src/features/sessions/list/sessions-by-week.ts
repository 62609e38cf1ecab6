import { businessDayNumberOf } from '@/domain/calendar/business-day'
import type { Day } from '@/domain/calendar/day'
import { dayFromNumber, weekStartNumber } from '@/domain/calendar/day-arithmetic'
import type { RecordOf } from '@/domain/records/record'
import type { DayBoundary } from '@/domain/records/team'

export interface Week {
  /** Its Monday */
  readonly start: Day
  /** Latest first */
  readonly sessions: readonly RecordOf<'session'>[]
}

/** Sessions in the weeks of their business days, the latest week first. */
export function sessionsByWeek(
  sessions: Iterable<RecordOf<'session'>>,
  boundaries: readonly DayBoundary[],
): readonly Week[] {
  const weeks = new Map<number, RecordOf<'session'>[]>()
  const latestFirst = [...sessions].sort((left, right) => right.startAt - left.startAt)
  for (const session of latestFirst) {
    const start = weekStartNumber(businessDayNumberOf(session.startAt, boundaries))
    const week = weeks.get(start)
    if (week) week.push(session)
    else weeks.set(start, [session])
  }
  return [...weeks].map(([start, list]) => ({ start: dayFromNumber(start), sessions: list }))
}
