import type { DayBoundary } from '../records/team'
import { boundaryHourOn, DEFAULT_BOUNDARY_HOUR } from './business-day'
import { clockOf } from './clock-of'
import { addDays } from './day-arithmetic'
import { dayOf } from './instant'

/** The hour that was set last: it holds now, or from tomorrow on. */
export function latestBoundaryHour(boundaries: readonly DayBoundary[]): number {
  const latest = boundaries.reduce<DayBoundary | undefined>(
    (found, boundary) => (found && found.from > boundary.from ? found : boundary),
    undefined,
  )
  return latest?.hour ?? DEFAULT_BOUNDARY_HOUR
}

/**
 * The boundaries with days that turn at `hour` from now on. The new hour holds from today where neither hour has come
 * yet, and from tomorrow otherwise: a session between the two would move to another day under its record.
 */
export function withBoundaryHour(
  boundaries: readonly DayBoundary[],
  hour: number,
  now: number,
): readonly DayBoundary[] {
  const today = dayOf(now)
  const hourToday = boundaryHourOn(today, boundaries)
  const from = clockOf(now).hour < Math.min(hour, hourToday) ? today : addDays(today, 1)
  // What was set but does not hold yet is taken back.
  const kept = boundaries.filter((boundary) => boundary.from < from)
  return boundaryHourOn(from, kept) === hour ? kept : [...kept, { from, hour }]
}
