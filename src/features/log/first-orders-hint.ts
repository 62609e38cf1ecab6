import { businessDayOf } from '@/domain/calendar/business-day'
import { addDays } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import type { DayBoundary } from '@/domain/records/team'

const NOON_MINUTE = 12 * 60

/** Whether first orders may still say 明早补: until noon of the day after the show; from then on they are unknown. */
export function isFirstOrdersAwaited(startAt: number | undefined, now: number, boundaries: readonly DayBoundary[]): boolean {
  const day = businessDayOf(startAt ?? now, boundaries)
  return now < instantOf(addDays(day, 1), NOON_MINUTE)
}
