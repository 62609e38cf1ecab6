import type { SessionRecord } from '../baseline/usual-index'
import { businessDayNumberOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { dayNumber } from '../calendar/day-arithmetic'
import { instantOf } from '../calendar/instant'
import { DAY_MS } from '../calendar/units'
import type { DayBoundary } from '../records/team'

/** Business days, both ends in it. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

/**
 * The sessions whose business day lies in `range`, in the order given. Looks at instants first: the business day of
 * every session of a long history would cost a frame.
 */
export function sessionsOfDays(
  sessions: Iterable<SessionRecord>,
  { from, to }: DayRange,
  boundaries: readonly DayBoundary[],
): readonly SessionRecord[] {
  const [earliest, latest] = [instantOf(from, 0), instantOf(to, 0) + 2 * DAY_MS]
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const found: SessionRecord[] = []
  for (const session of sessions) {
    if (session.startAt < earliest || session.startAt >= latest) continue
    const day = businessDayNumberOf(session.startAt, boundaries)
    if (day >= first && day <= last) found.push(session)
  }
  return found
}
