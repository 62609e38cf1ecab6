import { instantOf } from '@/domain/calendar/instant'
import {
  addSlot,
  changeSlot,
  endSlot,
  rosterOf,
  rosterWithoutAccount,
  rosterWithoutAnchor,
  settingOf,
} from '@/domain/roster/change-roster'
import { nightId, showsOn, type NightRecord, type PlanRecord, type SlotRecord } from '@/domain/roster/shows-on'
import { byId } from '../build-session'

/** A Friday */
const TODAY = '2026-11-20'
const LAST_FRIDAY = '2026-11-13'
const NEXT_FRIDAY = '2026-11-27'
const afternoon = { today: TODAY, now: instantOf(TODAY, 15 * 60) }
const duringTheShow = { today: TODAY, now: instantOf(TODAY, 21 * 60) }

const friday: SlotRecord = {
  ...{ id: 'fri', type: 'slot', accountId: 'main', weekday: 5, startMinute: 20 * 60, durationMinutes: 240 },
  ...{ anchorIds: ['lin'], from: '2026-06-01' },
}
const later = { ...settingOf(friday), startMinute: 21 * 60 }

/** The plans after edits, as a replica would show them. */
function after(plans: readonly PlanRecord[], edits: readonly { id: string; fields: object }[]) {
  const all = new Map(plans.map((plan) => [plan.id, plan]))
  for (const { id, fields } of edits) all.set(id, { ...all.get(id), ...fields, id } as PlanRecord)
  for (const [id, { deletedAt }] of all) if (deletedAt) all.delete(id)
  return all
}
const startsOn = (day: string, plans: ReadonlyMap<string, PlanRecord>) =>
  showsOn(day, plans).map(({ startAt }) => (startAt - instantOf(day, 0)) / 3_600_000)

describe('a change of a weekly slot', () => {
  const change = (moment = afternoon, setting = later, plans: readonly PlanRecord[] = [friday]) =>
    changeSlot({ slot: friday, setting, newId: 'new', plans: byId(plans) }, moment)

  it('holds from today on and leaves past weeks the roster they had', () => {
    const plans = after([friday], change())
    expect(startsOn(LAST_FRIDAY, plans)).toEqual([20])
    expect(startsOn(TODAY, plans)).toEqual([21])
    expect(rosterOf(plans).map(({ id }) => id)).toEqual(['new'])
  })

  it('leaves today’s show alone once it has begun', () => {
    const plans = after([friday], change(duringTheShow))
    expect(startsOn(TODAY, plans)).toEqual([20])
    expect(startsOn(NEXT_FRIDAY, plans)).toEqual([21])
  })

  it('sets a slot that never ran anew instead of keeping both', () => {
    const young = { ...friday, from: TODAY }
    const edits = changeSlot({ slot: young, setting: later, newId: 'new', plans: byId([young]) }, afternoon)
    expect(edits.map(({ id }) => id)).toEqual(['fri'])
    expect(startsOn(TODAY, after([young], edits))).toEqual([21])
  })

  it('to the weekday of today never asks for a show of hours ago', () => {
    const toThursday = { ...settingOf(friday), weekday: 4 }
    const moment = { today: '2026-11-19', now: instantOf('2026-11-19', 22 * 60) }
    const plans = after([friday], change(moment, toThursday))
    expect(startsOn('2026-11-19', plans)).toEqual([])
    expect(startsOn('2026-11-26', plans)).toEqual([20])
  })

  it('takes changes of single nights to come along', () => {
    const night: NightRecord = {
      id: nightId('fri', NEXT_FRIDAY),
      type: 'night',
      slotId: 'fri',
      day: NEXT_FRIDAY,
      isOff: true,
    }
    const plans = after([friday, night], change(afternoon, later, [friday, night]))
    expect(startsOn(NEXT_FRIDAY, plans)).toEqual([])
    expect(startsOn('2026-12-04', plans)).toEqual([21])
  })

  it('writes nothing where nothing differs', () => {
    expect(change(afternoon, settingOf(friday))).toEqual([])
  })
})

describe('a slot that comes or goes', () => {
  it('begins today, or tomorrow where its hour of today is over', () => {
    expect(addSlot('new', settingOf(friday), afternoon)[0]?.fields).toMatchObject({ type: 'slot', from: TODAY })
    expect(addSlot('new', settingOf(friday), duringTheShow)[0]?.fields).toMatchObject({ from: '2026-11-21' })
  })

  it('ends yesterday, after today’s show where that has begun, and is deleted where it never ran', () => {
    expect(endSlot(friday, afternoon)).toEqual([{ id: 'fri', fields: { until: '2026-11-19' } }])
    expect(endSlot(friday, duringTheShow)).toEqual([{ id: 'fri', fields: { until: TODAY } }])
    const young = { ...friday, from: TODAY }
    expect(endSlot(young, afternoon)).toEqual([{ id: 'fri', fields: { deletedAt: afternoon.now } }])
  })

  it('goes with its account, and goes on without an anchor who leaves', () => {
    const both = { ...friday, anchorIds: ['lin', 'su'] }
    expect(rosterWithoutAccount('main', byId([friday]), afternoon)).toEqual(endSlot(friday, afternoon))
    expect(rosterWithoutAccount('knit', byId([friday]), afternoon)).toEqual([])
    const edits = rosterWithoutAnchor('su', byId([both]), { ...afternoon, newId: () => 'new' })
    const plans = after([both], edits)
    expect(showsOn(LAST_FRIDAY, plans)[0]?.anchorIds).toEqual(['lin', 'su'])
    expect(showsOn(TODAY, plans)[0]?.anchorIds).toEqual(['lin'])
  })
})
