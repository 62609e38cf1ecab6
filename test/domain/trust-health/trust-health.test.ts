import { cleanDays, counts, deductionLedger, type Deduction } from '@/domain/trust-health/deductions'
import { healthyWeek } from '@/domain/trust-health/healthy-days'
import {
  FULL_SCORE_TENTHS,
  latestScore,
  parsePoints,
  pointsText,
  scoreReadingId,
} from '@/domain/trust-health/score-readings'
import type { RecordOf } from '@/domain/records/record'
import { byId, sessionOn, type SessionRecord } from '../build-session'

const violationOn = (day: string, overrides: Partial<RecordOf<'violation'>> = {}): RecordOf<'violation'> => ({
  ...{ id: `v-${day}`, accountId: 'main', day, scoreType: 'live', reason: '成分对不上', appeal: 'none' },
  ...overrides,
})
const ledgerOf = (violations: readonly RecordOf<'violation'>[], sessions: readonly SessionRecord[] = []) =>
  deductionLedger({ violations, sessions: byId(sessions), boundaries: [] })
const daysOf = (ledger: readonly Deduction[]) => ledger.map(({ day }) => day)

describe('the ledger of deductions', () => {
  it('is the latest first, without what was taken out of it', () => {
    const ledger = ledgerOf([
      violationOn('2026-07-28'),
      violationOn('2026-10-06'),
      violationOn('2026-09-01', { isRemoved: true }),
    ])
    expect(daysOf(ledger)).toEqual(['2026-10-06', '2026-07-28'])
  })

  it('has a session that was logged with a deduction until somebody writes down why', () => {
    const struck = sessionOn('2026-11-18', { hadDeduction: true })
    expect(ledgerOf([], [struck])).toEqual([{ day: '2026-11-18', session: struck }])
    const explained = violationOn('2026-11-19', { sessionId: struck.id })
    expect(ledgerOf([explained], [struck])).toEqual([{ day: '2026-11-19', violation: explained, session: struck }])
  })
})

describe('days without a deduction', () => {
  const sessions = byId([sessionOn('2026-09-01'), sessionOn('2026-11-20')])
  const clean = (violations: readonly RecordOf<'violation'>[], logged = sessions) =>
    cleanDays('2026-11-21', ledgerOf(violations), { sessions: logged, boundaries: [] })

  it('are counted from the last one, as in the picture: 46 since the 6th of October', () => {
    expect(clean([violationOn('2026-10-06')])).toEqual({ known: true, days: 46, last: '2026-10-06' })
  })

  it('are not ended by one that an appeal brought back', () => {
    const granted = violationOn('2026-11-01', { appeal: 'granted' })
    expect(clean([violationOn('2026-10-06'), granted])).toMatchObject({ days: 46 })
    expect(counts({ day: '2026-11-01', violation: violationOn('2026-11-01', { appeal: 'pending' }) })).toBe(true)
  })

  it('are counted from the first session where there never was one, and unknown without any', () => {
    expect(clean([])).toEqual({ known: true, days: 81, since: '2026-09-01' })
    expect(clean([], byId([]))).toEqual({ known: false })
  })
})

describe('the healthy days of a week', () => {
  const lengths: Readonly<Record<string, readonly (number | null)[]>> = {
    '2026-11-16': [31],
    '2026-11-17': [30],
    '2026-11-18': [20, 200],
    '2026-11-19': [null],
    '2026-11-20': [240],
    '2026-11-21': [200],
  }
  const week = (ledger: readonly Deduction[] = []) =>
    healthyWeek('2026-11-16', (day) => (lengths[day] ?? []).map((durationMinutes) => ({ durationMinutes })), ledger)

  it('are those with a show of more than 30 minutes; a length that nobody logged is said, not counted', () => {
    expect(week()).toEqual({ weekStart: '2026-11-16', healthyDays: 4, unknownDays: 1, mayGiveBack: true })
  })

  it('are without the days of a violation, and must be more than three for points to come back', () => {
    expect(week(ledgerOf([violationOn('2026-11-20')]))).toMatchObject({ healthyDays: 3, mayGiveBack: false })
    expect(week(ledgerOf([violationOn('2026-11-20', { appeal: 'granted' })]))).toMatchObject({ healthyDays: 4 })
  })
})

describe('scores', () => {
  const reading = (asOf: string, pointsTenths: number | null, scoreType: 'live' | 'video' = 'live') => {
    const name = { accountId: 'main', scoreType, asOf }
    return { id: scoreReadingId(name), ...name, pointsTenths }
  }

  it('are the latest that was read of one account and one kind', () => {
    const readings = [reading('2026-11-16', 980), reading('2026-11-02', 960), reading('2026-11-20', 1_000, 'video')]
    expect(latestScore(readings, { accountId: 'main', scoreType: 'live' })).toMatchObject({ pointsTenths: 980 })
    expect(
      latestScore([...readings, reading('2026-11-18', null)], { accountId: 'main', scoreType: 'live' }),
    ).toMatchObject({ asOf: '2026-11-16' })
    expect(latestScore(readings, { accountId: 'knit', scoreType: 'live' })).toBeUndefined()
  })

  it('are read as people write them, half points and full-width digits included', () => {
    const read = (text: string) => parsePoints(text, FULL_SCORE_TENTHS)
    expect(['98', '97.5', ' ９８ ', '97。5', '98分', '98.0'].map(read)).toEqual(
      [980, 975, 980, 975, 980, 980].map((tenths) => ({ ok: true, tenths })),
    )
    expect(['', '九十八', '98.25', '-2', '101'].map(read)).toEqual(
      ['empty', 'not_points', 'not_points', 'not_points', 'too_many'].map((reason) => ({ ok: false, reason })),
    )
    expect([980, 975, 5, 0].map(pointsText)).toEqual(['98', '97.5', '0.5', '0'])
  })
})
