import {
  changeNight,
  differingNight,
  minuteOfBusinessDay,
  minutesBetween,
  nightsOff,
  restoreNight,
  startMinuteOf,
} from '@/domain/roster/change-night'
import { showsOn, type NightRecord, type PlanRecord, type SlotRecord } from '@/domain/roster/shows-on'
import { at, byId } from '../build-session'

const TODAY = '2026-11-20'
const friday: SlotRecord = {
  ...{ id: 'fri', type: 'slot', accountId: 'main', weekday: 5, startMinute: 20 * 60, durationMinutes: 240 },
  ...{ anchorIds: ['lin'], from: '2026-06-01' },
}
const tonight = { slotId: 'fri', day: TODAY }
const recordOf = ({ id, fields }: ReturnType<typeof changeNight>) => ({ id, ...fields }) as NightRecord
const plansWith = (...nights: NightRecord[]) => byId<PlanRecord>([friday, ...nights])

describe('a change of one night', () => {
  it('changes that night and no other', () => {
    const plans = plansWith(recordOf(changeNight(tonight, { anchorIds: ['su'] })))
    expect(showsOn(TODAY, plans)[0]).toMatchObject({ anchorIds: ['su'], isChanged: true })
    expect(showsOn('2026-11-27', plans)[0]).toMatchObject({ anchorIds: ['lin'], isChanged: false })
  })

  it('is taken back to the roster, or to what the night was before', () => {
    const off = recordOf(changeNight(tonight, { isOff: true }))
    expect(showsOn(TODAY, plansWith(off))).toEqual([])
    const restored = { ...off, ...restoreNight(tonight, undefined).fields } as NightRecord
    expect(showsOn(TODAY, plansWith(restored))[0]).toMatchObject({ anchorIds: ['lin'], isChanged: false })
    const withSu = recordOf(changeNight(tonight, { anchorIds: ['su'] }))
    const back = { ...withSu, isOff: true, ...restoreNight(tonight, withSu).fields } as NightRecord
    expect(showsOn(TODAY, plansWith(back))[0]?.anchorIds).toEqual(['su'])
  })

  it('that says the same as the roster is none', () => {
    expect(differingNight(friday, { anchorIds: ['lin'] })).toEqual({ anchorIds: null })
    expect(differingNight(friday, { startMinute: 1200, durationMinutes: 240 })).toEqual({
      startMinute: null,
      durationMinutes: null,
    })
    expect(differingNight(friday, { startMinute: 1200, durationMinutes: 180 })).toEqual({
      startMinute: 1200,
      durationMinutes: 180,
    })
  })

  it('lists the nights off from today on, as long as their slot is there', () => {
    const off = (day: string) => recordOf(changeNight({ slotId: 'fri', day }, { isOff: true }))
    const plans = plansWith(off('2026-11-27'), off(TODAY), off('2026-11-13'))
    expect(nightsOff(plans, TODAY).map(({ day }) => day)).toEqual([TODAY, '2026-11-27'])
    const ended = new Map(plans).set('fri', { ...friday, until: TODAY })
    expect(nightsOff(ended, TODAY).map(({ day }) => day)).toEqual([TODAY])
  })
})

test('a start after midnight belongs to the evening before, as long as the day has not turned', () => {
  expect(minuteOfBusinessDay(30, TODAY, [])).toBe(24 * 60 + 30)
  expect(minuteOfBusinessDay(5 * 60, TODAY, [])).toBe(5 * 60)
  expect(minuteOfBusinessDay(60, TODAY, [{ from: '2026-01-01', hour: 0 }])).toBe(60)
})

test('an end before the start is on the next day, and the same time a whole day later', () => {
  expect(minutesBetween(20 * 60, 60)).toBe(5 * 60)
  expect(minutesBetween(24 * 60 + 30, 2 * 60)).toBe(90)
  expect(minutesBetween(20 * 60, 20 * 60)).toBe(24 * 60)
})

test('a show after midnight starts past the last minute of its evening', () => {
  expect(startMinuteOf({ day: TODAY, startAt: at('2026-11-21 00:30') })).toBe(24 * 60 + 30)
  expect(startMinuteOf({ day: TODAY, startAt: at('2026-11-20 20:00') })).toBe(20 * 60)
})
