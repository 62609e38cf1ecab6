import { refundCohorts } from '@/domain/refunds/refund-cohorts'
import { wanText } from '@/domain/money/wan-text'
import { keptRange } from '@/domain/report/kept-range'
import type { RefundSoFar } from '@/domain/refunds/refund-so-far'
import { sampleRecords, SUNDAY_MORNING } from '../sample/sample-records'
import { at, sessionOn, type SessionRecord } from '../build-session'

const whole = sampleRecords({ now: SUNDAY_MORNING, through: '2026-11-22' })
const main = [...whole.sessions.values()].filter(({ accountId }) => accountId === 'account-main')

const keptOf = (from: string, to: string) => {
  const known = { readingsOf: whole.readingsOf, boundaries: [] }
  const cohorts = refundCohorts({ sessions: whole.sessions.values(), ...known })
  return keptRange({ range: { from, to }, sessions: main, cohorts, ...known })
}

describe('what the week of the design keeps', () => {
  const week = keptOf('2026-11-16', '2026-11-22')

  it('is known up to now: sales, refunds so far, net', () => {
    expect(week).toMatchObject({ grossFen: 90_050_000, refundedFen: 16_930_000, netFen: 73_120_000, unreadCount: 0 })
    expect(week.sessions).toHaveLength(6)
  })

  it('is expected to settle at 58.4 万, between 56.4 and 60.3, 65 of every 100 yuan', () => {
    const { expected } = week
    if (!expected.ok) throw new Error(`${expected.need} more weeks`)
    expect(expected.method).toBe('ladder')
    expect([expected.lowFen, expected.middleFen, expected.highFen].map(wanText)).toEqual(['56.4', '58.4', '60.3'])
    expect(Math.round(expected.keptOf100)).toBe(65)
  })
})

it('adds up over any range of days: two weeks are the sum of each', () => {
  const [first, second, both] = [
    keptOf('2026-11-09', '2026-11-15'),
    keptOf('2026-11-16', '2026-11-22'),
    keptOf('2026-11-09', '2026-11-22'),
  ]
  expect(both.grossFen).toBe(first.grossFen + second.grossFen)
  expect(both.netFen).toBe(first.netFen + second.netFen)
})

describe('of few sessions', () => {
  const keptWith = (sessions: readonly SessionRecord[], read: Readonly<Record<string, RefundSoFar>> = {}) =>
    keptRange({
      ...{ sessions, boundaries: [], cohorts: [], range: { from: '2026-11-16', to: '2026-11-22' } },
      readingsOf: (id) => (read[id] ? [read[id]] : []),
    })

  it('says how many weeks are missing', () => {
    expect(keptWith([sessionOn('2026-11-16')])).toMatchObject({ unreadCount: 1, expected: { ok: false, need: 2 } })
  })

  it('knows what is kept once nothing more is asked for, with no weeks before', () => {
    const settled: RefundSoFar = { asOf: '2026-12-16', ageDays: 30, fen: 400_000 }
    const { expected } = keptWith([sessionOn('2026-11-16')], { '2026-11-16': settled })
    expect(expected).toMatchObject({ ok: true, method: 'settled', lowFen: 600_000, highFen: 600_000, keptOf100: 60 })
  })

  it('expects nothing where nothing was sold', () => {
    expect(keptWith([sessionOn('2026-11-16', { gmvFen: null })]).expected).toEqual({ ok: false, need: 0 })
  })

  it('takes a show past midnight with its evening, the last night of the range in it', () => {
    const late = sessionOn('late', { startAt: at('2026-11-23 00:30') })
    const before = sessionOn('before', { startAt: at('2026-11-16 04:30') })
    expect(keptWith([late, before]).sessions.map(({ id }) => id)).toEqual(['late'])
  })
})
