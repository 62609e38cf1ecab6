import type { DayBoundary } from '../records/team'
import type { Day } from './day'
import { dayFromNumber, dayNumber } from './day-arithmetic'
import { CHINA_OFFSET_MS, DAY_MS, HOUR_MS } from './units'

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
  return dayFromNumber(businessDayNumberOf(instant, boundaries))
}

/** The same as a number of days since 1970-01-01, for lists long enough that the text would cost a frame. */
export function businessDayNumberOf(instant: number, boundaries: readonly DayBoundary[]): number {
  const shifted = instant + CHINA_OFFSET_MS
  const number = Math.floor(shifted / DAY_MS)
  const hour = boundaries.length === 0 ? DEFAULT_BOUNDARY_HOUR : hourOn(number, boundaries)
  return shifted - number * DAY_MS < hour * HOUR_MS ? number - 1 : number
}

type NumberedBoundary = readonly [from: number, hour: number]

/** Days as numbers, read once for each list of boundaries. */
const numbered = new WeakMap<readonly DayBoundary[], readonly NumberedBoundary[]>()

function hourOn(day: number, boundaries: readonly DayBoundary[]): number {
  let known = numbered.get(boundaries)
  if (!known) {
    known = boundaries.map(({ from, hour }): NumberedBoundary => [dayNumber(from), hour])
    numbered.set(boundaries, known)
  }
  let inForce: NumberedBoundary | undefined
  for (const boundary of known) {
    if (boundary[0] <= day && (!inForce || boundary[0] >= inForce[0])) inForce = boundary
  }
  return inForce ? inForce[1] : DEFAULT_BOUNDARY_HOUR
}
