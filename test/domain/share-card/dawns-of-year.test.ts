import fc from 'fast-check'
import { dawnsOfYear, yearsOfSessions } from '@/domain/share-card/dawns-of-year'
import { instantOf } from '@/domain/calendar/instant'
import { byId, sessionOn, type SessionRecord } from '../build-session'

const FRIDAYS = ['2025-12-05', '2025-12-12', '2025-12-19', '2025-12-26']
const usual = FRIDAYS.map((day) => sessionOn(day, { gmvFen: 10_000_00 }))
const of = (sessions: readonly SessionRecord[]) => ({ sessions: byId(sessions), boundaries: [] })

describe('the dawns of a year', () => {
  it('are one sky for each of its sessions, oldest first, against a usual that the year before counts for', () => {
    const year = [
      sessionOn('2026-01-16', { gmvFen: 7_000_00 }),
      sessionOn('2026-01-02', { gmvFen: 12_100_00 }),
      sessionOn('2026-01-09', { gmvFen: 10_100_00 }),
    ]
    expect(dawnsOfYear(2026, of([...usual, ...year]))).toEqual(['risen', 'horizon', 'stars'])
  })

  it('are plain where there is nothing to compare with, and where the sales are not known', () => {
    expect(dawnsOfYear(2025, of(usual))).toEqual(['plain', 'plain', 'plain', 'plain'])
    expect(dawnsOfYear(2026, of([...usual, sessionOn('2026-01-02', { gmvFen: null })]))).toEqual(['plain'])
  })

  it('begin and end with the business day: after midnight of New Year’s Eve is still the old year', () => {
    const night = sessionOn('night', { startAt: instantOf('2026-01-01', 90) })
    expect(yearsOfSessions(of([night]))).toEqual([2025])
    expect(dawnsOfYear(2026, of([night]))).toEqual([])
    expect(dawnsOfYear(2025, of([night]))).toEqual(['plain'])
  })

  it('know the years that have sessions, the latest first', () => {
    expect(yearsOfSessions(of([...usual, sessionOn('2026-01-02'), sessionOn('2023-05-05')]))).toEqual([
      2026, 2025, 2023,
    ])
    expect(yearsOfSessions(of([]))).toEqual([])
  })

  it('do not change with amounts that all grow alike', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 99 }), (yuan, times) => {
        const skies = (factor: number) =>
          dawnsOfYear(
            2026,
            of(yuan.map((one, place) => sessionOn(`2026-03-0${place + 1}`, { gmvFen: one * 200 * factor }))),
          )
        expect(skies(times)).toEqual(skies(1))
      }),
    )
  })
})
