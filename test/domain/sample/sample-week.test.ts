import { compareToUsual, type Judgement } from '@/domain/baseline/compare-to-usual'
import { usualOf } from '@/domain/baseline/usual-of'
import { deliveryRate, firstOrderRate, gpmFen, naturalShare } from '@/domain/metrics/session-metrics'
import type { RecordOf } from '@/domain/records/record'
import { refundSoFar } from '@/domain/refunds/refund-so-far'
import { weekDays } from '@/domain/week/week-days'
import { weekSummary } from '@/domain/week/week-summary'
import { sampleRecords, SUNDAY_MORNING } from './sample-records'

type SessionRecord = RecordOf<'session'>
type Figure = (session: SessionRecord) => number | null | undefined

const whole = sampleRecords({ now: SUNDAY_MORNING, through: '2026-11-22' })
const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21']

const sessionOn = (day: string): SessionRecord => {
  const session = whole.sessions.get(`session-${day}`)
  if (!session) throw new Error(`No session on ${day}`)
  return session
}

const usual = (day: string, figure: Figure) => usualOf(whole.index, { session: sessionOn(day), figure })

/** Percent above or below, or points for a rate, to one decimal. */
const difference = (judgement: Judgement) => 'delta' in judgement && Number((judgement.delta * 100).toFixed(1))

const against = (day: string, figure: Figure, scale: 'amount' | 'rate' = 'amount') => {
  const judgement = compareToUsual(figure(sessionOn(day)), usual(day, figure), scale)
  return [judgement.verdict, difference(judgement)]
}

describe('the six sessions of the design', () => {
  const rows = [
    ['2026-11-16', 'lin', 12_640, 9_480, 126_800, 204, 181, 58, 36_800, 121_300, 10_032],
    ['2026-11-17', 'su', 9_850, 7_420, 82_600, 136, 122, 41, 22_500, 84_100, 8_386],
    ['2026-11-18', 'lin', 14_260, 10_540, 172_500, 277, 244, 83, 43_100, 146_200, 12_097],
    ['2026-11-19', 'zhou', 8_420, 6_310, 63_900, 107, 98, 26, 14_300, 82_000, 7_589],
    ['2026-11-20', 'lin', 18_730, 13_860, 268_400, 437, 372, 121, 42_900, 221_800, 14_330],
    ['2026-11-21', 'su', 15_320, 11_240, 186_300, 305, 258, 92, 9_700, 170_900, 12_161],
  ] as const

  it('have the figures of their rows, their usual from the last eight of their weekday and band', () => {
    for (const [day, anchor, views, viewers, gmv, orders, buyers, firstOrders, refund, usualGmv, gpm] of rows) {
      const session = sessionOn(day)
      const amounts = { gmvFen: gmv * 100, orders, buyers, firstOrders }
      expect(session).toMatchObject({ anchorIds: [`anchor-${anchor}`], views, viewers, ...amounts })
      expect(refundSoFar(whole.readingsOf(session.id))).toMatchObject({ asOf: '2026-11-22', fen: refund * 100 })
      expect(usual(day, (s) => s.gmvFen)).toMatchObject({ rung: 1, median: usualGmv * 100, count: 8 })
      expect(Math.round((gpmFen(session) ?? 0) / 100)).toBe(gpm)
    }
  })

  it('compares Friday as the detail shows it', () => {
    const friday = '2026-11-20'
    expect(usual(friday, (s) => s.firstOrders)).toMatchObject({ median: 92 })
    expect(usual(friday, (s) => s.viewers)).toMatchObject({ median: 12_739 })
    expect(usual(friday, (s) => s.averageStaySeconds)).toMatchObject({ median: 545 })
    expect(against(friday, (s) => s.gmvFen)).toEqual(['above', 21])
    expect(against(friday, (s) => s.viewers)).toEqual(['above', 8.8])
    expect(against(friday, gpmFen)).toEqual(['above', 11.3])
    expect(against(friday, (s) => s.firstOrders)).toEqual(['above', 31.5])
    expect(against(friday, (s) => s.averageStaySeconds)).toEqual(['near', 2.8])
    expect(against(friday, deliveryRate, 'rate')).toEqual(['near', -2.2])
    expect(((firstOrderRate(sessionOn(friday)) ?? 0) * 100).toFixed(2)).toBe('0.87')
  })

  it('has Saturday as the log form shows it filled in', () => {
    const saturday = sessionOn('2026-11-21')
    expect(saturday).toMatchObject({ peakOnline: 735, averageStaySeconds: 520, adGmvFen: 2_980_000 })
    expect(saturday).toMatchObject({ adBudgetFen: 1_000_000, adSpendFen: 526_000 })
    expect(((naturalShare(saturday) ?? 0) * 100).toFixed(1)).toBe('72.4')
  })

  it('finds Thursday short of views and not of sales per view', () => {
    const thursday = '2026-11-19'
    expect(against(thursday, (s) => s.gmvFen)).toEqual(['below', -22.1])
    expect(against(thursday, (s) => s.views)).toEqual(['below', -18])
    expect(against(thursday, gpmFen)).toEqual(['near', -5])
  })

  it.each([
    ['anchor-lin', 16],
    ['anchor-su', 5.5],
    ['anchor-zhou', -22.1],
  ])('compares %s with the anchor’s own sessions', (anchorId, expected) => {
    const own = days.map(sessionOn).filter(({ anchorIds }) => anchorIds.includes(anchorId))
    const usuals = own.map((session) => usualOf(whole.index, { session, figure: (s) => s.gmvFen, anchorId }))
    const usualGmv = usuals.reduce((sum, found) => sum + (found.rung === 4 ? NaN : found.median), 0)
    const gmv = own.reduce((sum, { gmvFen }) => sum + (gmvFen ?? NaN), 0)
    expect(Number(((gmv / usualGmv - 1) * 100).toFixed(1))).toBe(expected)
  })
})

describe('the week of the design', () => {
  it('adds up', () => {
    const { readingsOf, index } = whole
    const week = weekSummary({ sessions: whole.week('2026-11-16', '2026-11-22'), readingsOf, index })
    expect(week).toMatchObject({ sessionCount: 6, orders: 1_466, firstOrders: 421, unreadCount: 0 })
    expect(week).toMatchObject({ gmvFen: 90_050_000, refundedFen: 16_930_000, netFen: 73_120_000 })
    expect(Math.round((week.gpmFen ?? 0) / 100)).toBe(11_367)
    expect(week).toMatchObject({ adSpendFen: 2_804_000, adBudgetFen: 5_600_000 })
    expect(((week.deliveryRate ?? 0) * 100).toFixed(1)).toBe('50.1')
    expect(week.gmvJudgement).toMatchObject({ verdict: 'above', usual: 82_630_000 })
    expect(difference(week.gmvJudgement)).toBe(9)
    expect(week.firstOrdersJudgement).toMatchObject({ verdict: 'above', usual: 378 })
    expect(difference(week.firstOrdersJudgement)).toBe(11.4)
  })

  it.each([
    ['on Sunday at 00:10, with refunds as last recorded', '2026-11-22T00:10:00+08:00', 59_670_000],
    ['on Sunday at 10:12, with refunds as of today', '2026-11-22T10:12:00+08:00', 55_460_000],
  ])('%s has five sessions and its net', (_when, instant, netFen) => {
    const records = sampleRecords({ now: Date.parse(instant) })
    const sessions = records.week('2026-11-16', '2026-11-22')
    const week = weekSummary({ sessions, readingsOf: records.readingsOf, index: records.index })
    expect(week).toMatchObject({ sessionCount: 5, gmvFen: 71_420_000, firstOrders: 329, netFen })
    expect(difference(week.gmvJudgement)).toBe(9)
  })

  it('had a week before it that netted 572,000', () => {
    const { readingsOf, index } = whole
    const week = weekSummary({ sessions: whole.week('2026-11-09', '2026-11-15'), readingsOf, index })
    expect(week).toMatchObject({ sessionCount: 6, netFen: 57_200_000 })
  })

  it('was near its usual on most days, Friday and Saturday among them', () => {
    const week = whole.week('2026-11-09', '2026-11-15')
    const verdicts = week.map((session) => {
      const own = usualOf(whole.index, { session, figure: (s) => s.gmvFen })
      return own.rung === 1 && compareToUsual(session.gmvFen, own, 'amount').verdict
    })
    expect(verdicts.slice(4)).toEqual(['near', 'near'])
    expect(verdicts.filter((verdict) => verdict === 'near').length).toBeGreaterThanOrEqual(5)
    expect(week.slice(4).map((session) => Math.round((gpmFen(session) ?? 0) / 100))).toEqual([13_244, 11_678])
    expect(week.slice(4).map(({ viewers, firstOrders }) => [viewers, firstOrders])).toEqual([
      [12_960, 96],
      [10_890, 78],
    ])
  })

  it('draws five bars, Saturday’s gap and a flat Sunday', () => {
    const { sessions, plans } = sampleRecords({ now: SUNDAY_MORNING })
    const bars = weekDays('2026-11-16', { now: SUNDAY_MORNING, sessions, plans, boundaries: [] })
    expect(bars.map(({ state }) => state)).toEqual([...Array<string>(5).fill('logged'), 'missing', 'none'])
    expect(bars[6]).toMatchObject({ isToday: true, gmvFen: 0 })
  })
})
