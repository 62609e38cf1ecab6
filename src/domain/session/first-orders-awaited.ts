import { businessDayOf } from '../calendar/business-day'
import { addDays } from '../calendar/day-arithmetic'
import { instantOf } from '../calendar/instant'
import type { DayBoundary } from '../records/team'

const NOON_MINUTE = 12 * 60

/** Whether first orders may still say 明早补: until noon of the day after the show; from then on they are unknown. */
export function isFirstOrdersAwaited(
  startAt: number | undefined,
  now: number,
  boundaries: readonly DayBoundary[],
): boolean {
  const day = businessDayOf(startAt ?? now, boundaries)
  return now < instantOf(addDays(day, 1), NOON_MINUTE)
}
