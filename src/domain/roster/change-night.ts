import { boundaryHourOn } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { MINUTE_MS } from '../calendar/units'
import { instantOf } from '../calendar/instant'
import type { Fields } from '../records/fields'
import type { DayBoundary, PlanNight } from '../records/team'
import type { PlanEdit } from './change-roster'
import { nightId, type NightRecord, type PlanRecord, type Show, type SlotRecord } from './shows-on'

const DAY_MINUTES = 24 * 60

/** What one night may differ in; `null` or absent: as the roster has it. */
export type NightSetting = Pick<PlanNight, 'startMinute' | 'durationMinutes' | 'anchorIds' | 'isOff'>

const AS_THE_ROSTER: NightSetting = { startMinute: null, durationMinutes: null, anchorIds: null, isOff: null }

/** Changes one night of a slot and never the roster. Fields that are not named stay as they are. */
export function changeNight({ slotId, day }: Pick<Show, 'slotId' | 'day'>, changed: NightSetting): PlanEdit {
  // A night's id is derived: one that was deleted would otherwise stay so.
  return { id: nightId(slotId, day), fields: { type: 'night', slotId, day, ...(changed as Fields), deletedAt: null } }
}

/** What of a show's new setting differs from the roster; the rest follows the roster again. */
export function differingNight(slot: SlotRecord, setting: NightSetting): NightSetting {
  const { startMinute, durationMinutes, anchorIds } = setting
  const isSameTime = startMinute === slot.startMinute && durationMinutes === slot.durationMinutes
  const isSameAnchors = anchorIds?.join() === slot.anchorIds.join()
  return {
    ...setting,
    ...(isSameTime && { startMinute: null, durationMinutes: null }),
    ...(isSameAnchors && { anchorIds: null }),
  }
}

/** What puts a night back to how it was before a change. `before`: the record then, if there was one. */
export function restoreNight(show: Pick<Show, 'slotId' | 'day'>, before: NightRecord | undefined): PlanEdit {
  const { startMinute, durationMinutes, anchorIds, isOff } = before ?? AS_THE_ROSTER
  return changeNight(show, {
    startMinute: startMinute ?? null,
    durationMinutes: durationMinutes ?? null,
    anchorIds: anchorIds ?? null,
    isOff: isOff ?? null,
  })
}

/** Nights of `today` and later on which a slot is not held, the next one first. */
export function nightsOff(plans: ReadonlyMap<string, PlanRecord>, today: Day): readonly NightRecord[] {
  const nights: NightRecord[] = []
  for (const plan of plans.values()) {
    if (plan.type !== 'night' || !plan.isOff || plan.day < today) continue
    const slot = plans.get(plan.slotId)
    if (slot?.type === 'slot' && (!slot.until || plan.day <= slot.until)) nights.push(plan)
  }
  return nights.sort((left, right) => (left.day < right.day ? -1 : 1))
}

/** Minutes from 00:00 of a show's business day to its start. */
export function startMinuteOf({ day, startAt }: Pick<Show, 'day' | 'startAt'>): number {
  return Math.round((startAt - instantOf(day, 0)) / MINUTE_MS)
}

/**
 * A time of the clock as minutes of a business day: before the hour at which the day turns it belongs to the evening
 * before, so it counts on past 1,440.
 */
export function minuteOfBusinessDay(clockMinute: number, day: Day, boundaries: readonly DayBoundary[]): number {
  return clockMinute < boundaryHourOn(day, boundaries) * 60 ? clockMinute + DAY_MINUTES : clockMinute
}

/** Minutes from a start to an end that are both read off a clock; the same time is a whole day later. */
export function minutesBetween(startMinute: number, endMinute: number): number {
  const minutes = (((endMinute - startMinute) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  return minutes === 0 ? DAY_MINUTES : minutes
}
