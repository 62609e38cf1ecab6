import fc from 'fast-check'
import { businessDayOf } from '@/domain/calendar/business-day'
import { addDays, weekdayOf } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { withBoundaryHour } from '@/domain/calendar/change-boundary'
import { checkId, dayOfCheck, showKey } from '@/domain/checklist/check-id'
import { EVERY_DAY, isPlannedOn, isThereOn, weekdayBits, weekdaysOf } from '@/domain/checklist/recurrence'

const day = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays('2024-01-01', count))

describe('on which days an item comes', () => {
  it('is every day where nothing is said, the 29th of February included', () => {
    expect(['2027-02-28', '2028-02-29', '2028-03-01'].map((date) => isPlannedOn({}, date))).toEqual([true, true, true])
  })

  it('is the weekdays that were chosen, over the end of a year and a leap day', () => {
    const mondayAndThursday = { weekdays: weekdayBits([1, 4]) }
    const fortnight = Array.from({ length: 14 }, (_, offset) => addDays('2026-12-27', offset))
    expect(fortnight.filter((date) => isPlannedOn(mondayAndThursday, date))).toEqual([
      '2026-12-28',
      '2026-12-31',
      '2027-01-04',
      '2027-01-07',
    ])
    expect(isPlannedOn({ weekdays: weekdayBits([2]) }, '2028-02-29')).toBe(true)
  })

  it('is the one day of an item that has a date, whatever its weekdays', () => {
    const once = { onDay: '2026-11-11', weekdays: weekdayBits([1]) }
    expect(['2026-11-10', '2026-11-11', '2026-11-16'].map((date) => isPlannedOn(once, date))).toEqual([
      false,
      true,
      false,
    ])
  })

  it('reads back the weekdays that were set, and comes on exactly those', () => {
    const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
    fc.assert(
      fc.property(weekdays, day, (chosen, date) => {
        const bits = weekdayBits(chosen)
        expect(weekdaysOf(bits)).toEqual(chosen)
        expect(isPlannedOn({ weekdays: bits }, date)).toBe(chosen.includes(weekdayOf(date)))
      }),
    )
    expect(weekdayBits([1, 2, 3, 4, 5, 6, 7])).toBe(EVERY_DAY)
  })

  it('is from its first day to its last, both included', () => {
    const week = { from: '2026-11-16', until: '2026-11-22' }
    const days = ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23']
    expect(days.map((date) => isThereOn(week, date))).toEqual([false, true, true, false])
    expect(isThereOn({ from: '2026-11-16', until: null }, '2031-01-01')).toBe(true)
  })
})

describe('the day that is ticked', () => {
  const at = (date: string, minute: number) => instantOf(date, minute)

  it('turns at the team’s hour and not at midnight', () => {
    expect(businessDayOf(at('2026-11-22', 4 * 60 + 59), [])).toBe('2026-11-21')
    expect(businessDayOf(at('2026-11-22', 5 * 60), [])).toBe('2026-11-22')
  })

  it('has every minute of a year once, with no hour that comes twice or not at all', () => {
    const minutes = fc.integer({ min: 0, max: 365 * 1_440 - 1 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = at('2026-01-01', minute)
        const own = businessDayOf(instant, [])
        expect(instant).toBeGreaterThanOrEqual(at(own, 5 * 60))
        expect(instant).toBeLessThan(at(addDays(own, 1), 5 * 60))
      }),
    )
  })

  it('never goes back, nor over a day, when the hour at which it turns is changed', () => {
    const hour = fc.integer({ min: 0, max: 12 })
    fc.assert(
      fc.property(hour, hour, fc.integer({ min: 0, max: 1_439 }), (first, second, minute) => {
        const boundaries = withBoundaryHour([{ from: '2026-01-01', hour: first }], second, at('2026-11-21', minute))
        for (let later = 0; later < 4 * 1_440; later += 30) {
          const before = businessDayOf(at('2026-11-20', later), boundaries)
          const after = businessDayOf(at('2026-11-20', later + 30), boundaries)
          expect([before, addDays(before, 1)]).toContain(after)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('the name of a check', () => {
  it('says the item, the day and the show or the place in the week', () => {
    expect(checkId('a', { day: '2026-11-21' })).toBe('a~2026-11-21')
    expect(checkId('a', { day: '2026-11-21', show: showKey('main', 1) })).toBe('a~2026-11-21~main')
    expect(checkId('a', { day: '2026-11-21', show: showKey('main', 2) })).toBe('a~2026-11-21~main~2')
    expect(checkId('a', { weekStart: '2026-11-16', place: 2 })).toBe('a~2026-11-16~w2')
  })

  it('gives the day back', () => {
    expect(dayOfCheck(checkId('a_-b', { day: '2026-12-31', show: 'main~2' }))).toBe('2026-12-31')
    expect(dayOfCheck(checkId('a', { weekStart: '2026-12-28', place: 1 }))).toBe('2026-12-28')
  })
})
