import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { addDays, weekdayOf, weekStartOf } from '../calendar/day-arithmetic'
import { instantOf } from '../calendar/instant'
import { HOUR_MS, MINUTE_MS } from '../calendar/units'
import type { SampleShow } from './sample-show'
import { SAMPLE_SLOTS, SAMPLE_SUNDAY, type SampleSlot } from './sample-slots'

export interface SampleOptions {
  /** Epoch milliseconds; the fixture week becomes the week that this is in. */
  readonly now: number
  /** Logged up to and including this business day, instead of all but the latest show. */
  readonly through?: Day
  readonly language?: 'zh-CN' | 'en'
}

/** As long as the prompt for an unlogged show stands. */
const LEFT_OPEN_FOR_MS = 36 * HOUR_MS
/** Typed in the morning of the very day; the readings between are left for the evening, so that some are due. */
const MORNING_POINTS: readonly number[] = [1, 30]
const SUNDAY = 7

export interface DatedShow extends SampleShow {
  readonly slot: SampleSlot
  readonly day: Day
  readonly startAt: number
}

/** Puts the shows on days. */
export function datedShows(shows: readonly SampleShow[], { now }: SampleOptions): readonly DatedShow[] {
  const monday = weekStartOf(businessDayOf(now, []))
  return shows.map((show) => {
    const slot = SAMPLE_SLOTS[show.weekday - 1] ?? SAMPLE_SUNDAY
    const day = addDays(monday, 7 * show.week + show.weekday - 1)
    return { ...show, slot, day, startAt: instantOf(day, slot.startMinute) }
  })
}

/** What has been logged by now: every show that has ended, but for the latest one, which is left for a person to log. */
export function loggedShows(shows: readonly DatedShow[], { now, through }: SampleOptions): readonly DatedShow[] {
  const ended = shows.filter((show) => endOf(show) <= now)
  if (through !== undefined) return ended.filter(({ day }) => day <= through)
  const latest = ended[ended.length - 1]
  return latest && now < endOf(latest) + LEFT_OPEN_FOR_MS ? ended.slice(0, -1) : ended
}

/** Whether the team has typed the reading of `ageDays` by now. On Sundays it catches up on all that is due. */
export function isRead(day: Day, ageDays: number, now: number): boolean {
  const today = businessDayOf(now, [])
  const asOf = addDays(day, ageDays)
  if (asOf !== today) return asOf < today
  return MORNING_POINTS.includes(ageDays) || weekdayOf(today) === SUNDAY
}

function endOf({ startAt, slot }: DatedShow): number {
  return startAt + slot.durationMinutes * MINUTE_MS
}
