import fc from 'fast-check'
import { clockOf } from '@/domain/calendar/clock-of'
import { addDays, daysBetween, weekdayOf, weekStartOf } from '@/domain/calendar/day-arithmetic'
import { dayOf, instantOf } from '@/domain/calendar/instant'
import { timeBandOf } from '@/domain/calendar/time-band'
import { at } from '../build-session'

const instants = fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 })
const days = instants.map(dayOf)

describe('the clock in Shanghai', () => {
  it('is eight hours ahead of UTC, whatever the zone of the phone', () => {
    expect(clockOf(Date.UTC(2026, 10, 21, 16, 10, 59))).toEqual({
      ...{ year: 2026, month: 11, day: 22, weekday: 7 },
      ...{ hour: 0, minute: 10 },
    })
  })

  it('agrees with the platform’s own calendar at every instant', () => {
    const platform = new Intl.DateTimeFormat('sv-SE', {
      ...{ timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit' },
    })
    // China kept summer time from 1986 to 1991; no session is older than the product.
    const recent = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2100, 0, 1) })
    fc.assert(
      fc.property(recent, (instant) => {
        const { hour, minute } = clockOf(instant)
        const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
        expect(`${dayOf(instant)} ${time}`).toBe(platform.format(instant))
      }),
    )
  })
})

describe('days', () => {
  it('and minutes make the instant again', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const minute = instant - (((instant % 60_000) + 60_000) % 60_000)
        const clock = clockOf(minute)
        expect(instantOf(dayOf(minute), clock.hour * 60 + clock.minute)).toBe(minute)
      }),
    )
  })

  it('are added and counted in whole days across months and leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })

  it('belong to the week whose Monday is at most six days before', () => {
    expect([weekdayOf('2026-11-16'), weekdayOf('2026-11-22')]).toEqual([1, 7])
    fc.assert(
      fc.property(days, (day) => {
        const monday = weekStartOf(day)
        expect(weekdayOf(monday)).toBe(1)
        expect(daysBetween(monday, day)).toBe(weekdayOf(day) - 1)
      }),
    )
  })

  it('may be given minutes past midnight', () => {
    expect(instantOf('2026-11-20', 25 * 60)).toBe(at('2026-11-21 01:00'))
  })
})

it.each([
  ['04:59', 'evening'],
  ['05:00', 'morning'],
  ['11:59', 'morning'],
  ['12:00', 'afternoon'],
  ['17:59', 'afternoon'],
  ['18:00', 'evening'],
  ['00:30', 'evening'],
])('a show that begins at %s is of the %s', (time, band) => {
  expect(timeBandOf(at(`2026-11-20 ${time}`))).toBe(band)
})
