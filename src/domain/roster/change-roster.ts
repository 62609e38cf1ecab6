import type { Day } from '../calendar/day'
import { addDays, weekdayOf } from '../calendar/day-arithmetic'
import { instantOf } from '../calendar/instant'
import type { Fields } from '../records/fields'
import type { PlanSlot } from '../records/team'
import { nightId, type NightRecord, type PlanRecord, type SlotRecord } from './shows-on'

/** One plan record to write; only the named fields change. */
export interface PlanEdit {
  readonly id: string
  readonly fields: Fields
}

/** What a person sets of a weekly slot. */
export type SlotSetting = Pick<PlanSlot, 'accountId' | 'weekday' | 'startMinute' | 'durationMinutes' | 'anchorIds'>

/** `today` is the business day at `now` (epoch milliseconds). */
export interface RosterMoment {
  readonly today: Day
  readonly now: number
}

/** A new slot holds from today; when its hour of today has passed, from tomorrow, so that nobody is asked for it. */
export function addSlot(id: string, setting: SlotSetting, moment: RosterMoment): readonly PlanEdit[] {
  return [{ id, fields: { type: 'slot', ...setting, from: firstDayFor(setting, moment) } }]
}

/** The slot runs no more. Shows that it already had keep their roster; one that never ran is deleted. */
export function endSlot(slot: SlotRecord, moment: RosterMoment): readonly PlanEdit[] {
  const from = firstDayFor(slot, moment)
  return hasRun(slot, from)
    ? [{ id: slot.id, fields: { until: addDays(from, -1) } }]
    : [{ id: slot.id, fields: { deletedAt: moment.now } }]
}

export interface SlotChange {
  readonly slot: SlotRecord
  readonly setting: SlotSetting
  /** Id of the slot that takes the old one's place. */
  readonly newId: string
  /** Every plan of the team: changes of single nights to come move along. */
  readonly plans: ReadonlyMap<string, PlanRecord>
}

/**
 * A slot with other settings. One that has run ends, and a new one begins, so that past weeks keep the roster they had;
 * one that never ran is simply set anew. Nothing is written where nothing differs.
 */
export function changeSlot({ slot, setting, newId, plans }: SlotChange, moment: RosterMoment): readonly PlanEdit[] {
  if (isSameSetting(slot, setting)) return []
  const from = firstDayFor(slot, moment)
  if (!hasRun(slot, from)) return [{ id: slot.id, fields: { ...setting, from: firstDayFor(setting, moment) } }]
  const begun = { type: 'slot', ...setting, from: later(from, firstDayFor(setting, moment)) }
  const edits: PlanEdit[] = [
    { id: slot.id, fields: { until: addDays(from, -1), followedBy: newId } },
    { id: newId, fields: begun },
  ]
  if (setting.weekday !== slot.weekday) return edits
  return [...edits, ...nightsFrom(slot.id, from, plans).map((night) => movedNight(night, newId))]
}

/** The roster as it goes on from now: slots without an end, in the order of the week. */
export function rosterOf(plans: ReadonlyMap<string, PlanRecord>): readonly SlotRecord[] {
  const slots: SlotRecord[] = []
  for (const plan of plans.values()) if (plan.type === 'slot' && !plan.until) slots.push(plan)
  return slots.sort((left, right) => left.weekday - right.weekday || left.startMinute - right.startMinute)
}

/** What an anchor or an account that leaves means for the roster: its slots go on without the anchor, or end. */
export function rosterWithoutAnchor(
  anchorId: string,
  plans: ReadonlyMap<string, PlanRecord>,
  { newId, ...moment }: RosterMoment & { readonly newId: () => string },
): readonly PlanEdit[] {
  return rosterOf(plans)
    .filter(({ anchorIds }) => anchorIds.includes(anchorId))
    .flatMap((slot) => {
      const setting = { ...settingOf(slot), anchorIds: slot.anchorIds.filter((id) => id !== anchorId) }
      return changeSlot({ slot, setting, newId: newId(), plans }, moment)
    })
}

export function rosterWithoutAccount(
  accountId: string,
  plans: ReadonlyMap<string, PlanRecord>,
  moment: RosterMoment,
): readonly PlanEdit[] {
  return rosterOf(plans)
    .filter((slot) => slot.accountId === accountId)
    .flatMap((slot) => endSlot(slot, moment))
}

/** The settings of a slot, without what the roster itself keeps. */
export function settingOf({ accountId, weekday, startMinute, durationMinutes, anchorIds }: SlotSetting): SlotSetting {
  return { accountId, weekday, startMinute, durationMinutes, anchorIds }
}

/** Today, or tomorrow when the slot is today's and its show has begun: what has begun is not changed under anybody. */
function firstDayFor(slot: Pick<SlotSetting, 'weekday' | 'startMinute'>, { today, now }: RosterMoment): Day {
  const isTodays = slot.weekday === weekdayOf(today)
  return isTodays && instantOf(today, slot.startMinute) <= now ? addDays(today, 1) : today
}

/** Whether the slot had a show before `day`. */
function hasRun(slot: SlotRecord, day: Day): boolean {
  const daysToFirst = (slot.weekday - weekdayOf(slot.from) + 7) % 7
  return addDays(slot.from, daysToFirst) < day
}

function isSameSetting(slot: SlotSetting, setting: SlotSetting): boolean {
  return JSON.stringify(settingOf(slot)) === JSON.stringify(settingOf(setting))
}

function later(left: Day, right: Day): Day {
  return left > right ? left : right
}

function nightsFrom(slotId: string, day: Day, plans: ReadonlyMap<string, PlanRecord>): readonly NightRecord[] {
  const nights: NightRecord[] = []
  for (const plan of plans.values()) {
    if (plan.type === 'night' && plan.slotId === slotId && plan.day >= day) nights.push(plan)
  }
  return nights
}

function movedNight({ id: _id, ...night }: NightRecord, slotId: string): PlanEdit {
  return { id: nightId(slotId, night.day), fields: { ...night, slotId } }
}
