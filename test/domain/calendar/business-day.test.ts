import fc from 'fast-check'
import { businessDayOf } from '@/domain/calendar/business-day'
import { addDays, daysBetween } from '@/domain/calendar/day-arithmetic'
import { dayOf, instantOf } from '@/domain/calendar/instant'
import { at } from '../build-session'

const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
const boundaries = fc.array(fc.record({ from: instants.map(dayOf), hour: fc.integer({ min: 0, max: 12 }) }), {
  maxLength: 4,
})

describe('the business day', () => {
  it('turns at 05:00 where a team has set nothing', () => {
    expect(businessDayOf(at('2026-11-22 04:59'), [])).toBe('2026-11-21')
    expect(businessDayOf(at('2026-11-22 05:00'), [])).toBe('2026-11-22')
  })

  it('turns at the hour in force on that day', () => {
    const settings = [
      { from: '2026-11-10', hour: 2 },
      { from: '2026-11-20', hour: 7 },
    ]
    expect(businessDayOf(at('2026-11-09 04:00'), settings)).toBe('2026-11-08')
    expect(businessDayOf(at('2026-11-19 02:00'), settings)).toBe('2026-11-19')
    expect(businessDayOf(at('2026-11-20 06:59'), settings)).toBe('2026-11-19')
  })

  it('is the calendar day or the one before, and never goes back as time goes on', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 200_000_000 }), boundaries, (instant, later, settings) => {
        const day = businessDayOf(instant, settings)
        expect([0, 1]).toContain(daysBetween(day, dayOf(instant)))
        expect(businessDayOf(instant + later, settings) >= day).toBe(true)
      }),
    )
  })

  it('of a past session is not moved by a boundary set afterwards', () => {
    const hours = fc.integer({ min: 0, max: 12 })
    fc.assert(
      fc.property(instants, boundaries, hours, (instant, settings, hour) => {
        const tomorrow = addDays(dayOf(instant), 1)
        const before = settings.filter(({ from }) => from < tomorrow)
        expect(businessDayOf(instant, [...before, { from: tomorrow, hour }])).toBe(businessDayOf(instant, before))
      }),
    )
  })

  it('begins at its boundary hour', () => {
    fc.assert(
      fc.property(instants.map(dayOf), fc.integer({ min: 0, max: 12 }), (day, hour) => {
        const settings = [{ from: '2000-01-01', hour }]
        expect(businessDayOf(instantOf(day, hour * 60), settings)).toBe(day)
        expect(businessDayOf(instantOf(day, hour * 60) - 1, settings)).toBe(addDays(day, -1))
      }),
    )
  })
})
