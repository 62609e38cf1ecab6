import { barUnitOf } from '@/domain/report/report-bars'
import { monthOf, rangeOf, sameDaysOf, shifted, weekOf, type ReportPeriod } from '@/domain/report/report-period'

const days = (from: string, to: string): ReportPeriod => ({ kind: 'days', from, to })

describe('a period', () => {
  it.each([
    ['a week, from its Monday', weekOf('2026-11-22'), { from: '2026-11-16', to: '2026-11-22' }],
    ['a month, to its last day', monthOf('2026-02-10'), { from: '2026-02-01', to: '2026-02-28' }],
    ['December', monthOf('2026-12-31'), { from: '2026-12-01', to: '2026-12-31' }],
    ['any days', days('2026-11-05', '2026-11-07'), { from: '2026-11-05', to: '2026-11-07' }],
  ])('has the days of %s', (_name, period, range) => {
    expect(rangeOf(period)).toEqual(range)
  })

  it.each([
    ['a week', weekOf('2026-01-01'), '2025-12-22'],
    ['January', monthOf('2026-01-15'), '2025-12-01'],
    ['as many days', days('2026-11-05', '2026-11-07'), '2026-11-02'],
  ])('follows on the one before: %s', (_name, period, from) => {
    const before = shifted(period, -1)
    expect(rangeOf(before).from).toBe(from)
    expect(shifted(before, 1)).toEqual(period)
  })

  it('has the same days of a shorter month as far as there are any', () => {
    const february = rangeOf(monthOf('2026-02-01'))
    expect(sameDaysOf(february, '2026-03-01', '2026-03-10')).toEqual({ from: '2026-02-01', to: '2026-02-10' })
    expect(sameDaysOf(february, '2026-03-01', '2026-03-30')).toEqual(february)
  })

  it.each([
    ['2026-11-10', 'day'],
    ['2026-11-11', 'week'],
    ['2027-01-09', 'week'],
    ['2027-01-10', 'month'],
  ])('from 1 November to %s is drawn in bars of a %s', (to, unit) => {
    expect(barUnitOf({ from: '2026-11-01', to })).toBe(unit)
  })
})
