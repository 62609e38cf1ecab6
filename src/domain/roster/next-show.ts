import { businessDayOf } from '../calendar/business-day'
import { addDays } from '../calendar/day-arithmetic'
import { showsOn, type Show } from './shows-on'
import type { RosterQuery } from './unlogged-show'

const DAYS_AHEAD = 8

/** The show on air now or coming next within a week; `undefined` when the roster has none. */
export function nextShow({ now, plans, boundaries, accountId }: Omit<RosterQuery, 'sessions'>): Show | undefined {
  const today = businessDayOf(now, boundaries)
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1) {
    const show = showsOn(addDays(today, ahead), plans, accountId).find(({ endAt }) => endAt > now)
    if (show) return show
  }
  return undefined
}
