import { rangeOf, type ReportPeriod } from '@/domain/report/report-period'
import { monthsThrough, problemOf, weeksThrough } from '@/features/weekly/period/period-choices'

const days = (from: string, to: string): ReportPeriod => ({ kind: 'days', from, to })

describe('what can be chosen', () => {
  it('is every week and month from the first session to today, the latest first', () => {
    expect(weeksThrough('2026-11-05', '2026-11-22').map((week) => rangeOf(week).from)).toEqual([
      ...['2026-11-16', '2026-11-09', '2026-11-02'],
    ])
    expect(monthsThrough('2026-09-30', '2026-11-22').map((month) => rangeOf(month).from)).toEqual([
      ...['2026-11-01', '2026-10-01', '2026-09-01'],
    ])
  })

  it('are days in their order, a year at most', () => {
    expect(problemOf(days('2026-11-05', '2026-11-04'))).toBe('backwards')
    expect(problemOf(days('2025-11-05', '2026-11-06'))).toBe('tooLong')
    expect(problemOf(days('2025-11-05', '2026-11-05'))).toBeUndefined()
  })
})
