import type { Day } from '../calendar/day'
import { weekdayOf } from '../calendar/day-arithmetic'
import { instantOf } from '../calendar/instant'
import { MINUTE_MS } from '../calendar/units'
import type { RecordOf } from '../records/record'
import type { PlanNight, PlanSlot } from '../records/team'

export type PlanRecord = RecordOf<'plan'>
export type SlotRecord = { readonly id: string } & PlanSlot
export type NightRecord = { readonly id: string } & PlanNight

/** A broadcast that the roster foresees: a slot on one business day, with that night's change, if any. */
export interface Show {
  readonly slotId: string
  readonly day: Day
  readonly accountId: string
  /** Epoch milliseconds */
  readonly startAt: number
  readonly endAt: number
  readonly anchorIds: readonly string[]
  /** 不记这场 */
  readonly isSkipped: boolean
  /** This night differs from the roster. */
  readonly isChanged: boolean
}

/** Derived, so that two phones which change one night meet in one record. */
export function nightId(slotId: string, day: Day): string {
  return `${slotId}.${day}`
}

/** The shows planned for business day `day`, earliest first. A night that is off is none. */
export function showsOn(day: Day, plans: ReadonlyMap<string, PlanRecord>, accountId?: string): readonly Show[] {
  const shows: Show[] = []
  for (const plan of plans.values()) {
    if (plan.type !== 'slot' || !isInForce(plan, day)) continue
    if (accountId !== undefined && plan.accountId !== accountId) continue
    const night = plans.get(nightId(plan.id, day))
    const show = showOf(plan, day, night?.type === 'night' ? night : undefined)
    if (show) shows.push(show)
  }
  return shows.sort((left, right) => left.startAt - right.startAt)
}

function isInForce(slot: PlanSlot, day: Day): boolean {
  return slot.weekday === weekdayOf(day) && slot.from <= day && (!slot.until || day <= slot.until)
}

function showOf(slot: SlotRecord, day: Day, night: NightRecord | undefined): Show | undefined {
  if (night?.isOff) return undefined
  const startAt = instantOf(day, night?.startMinute ?? slot.startMinute)
  return {
    slotId: slot.id,
    day,
    accountId: slot.accountId,
    startAt,
    endAt: startAt + (night?.durationMinutes ?? slot.durationMinutes) * MINUTE_MS,
    anchorIds: night?.anchorIds ?? slot.anchorIds,
    isSkipped: night?.isSkipped === true,
    isChanged: isChange(night),
  }
}

function isChange(night: NightRecord | undefined): boolean {
  return [night?.startMinute, night?.durationMinutes, night?.anchorIds].some(
    (value) => value !== undefined && value !== null,
  )
}
