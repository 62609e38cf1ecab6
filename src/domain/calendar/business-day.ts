import type { DayBoundary } from '../records/team'
import type { Day } from './day'
import { addDays } from './day-arithmetic'
import { dayOf, instantOf } from './instant'

export const DEFAULT_BOUNDARY_HOUR = 5

/** The hour at which the business day that starts on calendar day `day` begins. */
export function boundaryHourOn(day: Day, boundaries: readonly DayBoundary[]): number {
  let inForce: DayBoundary | undefined
  for (const boundary of boundaries) {
    if (boundary.from <= day && (!inForce || boundary.from >= inForce.from)) inForce = boundary
  }
  return inForce ? inForce.hour : DEFAULT_BOUNDARY_HOUR
}

/**
 * The business day that `instant` belongs to: a show that runs past midnight stays with the evening on which it began.
 * Each day turns at the hour in force on that day, so a new boundary moves no earlier session.
 */
export function businessDayOf(instant: number, boundaries: readonly DayBoundary[]): Day {
  const day = dayOf(instant)
  return instant < instantOf(day, boundaryHourOn(day, boundaries) * 60) ? addDays(day, -1) : day
}
