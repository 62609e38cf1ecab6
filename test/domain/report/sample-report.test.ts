import type { Judgement } from '@/domain/baseline/compare-to-usual'
import { wanText } from '@/domain/money/wan-text'
import { periodReport } from '@/domain/report/period-report'
import { ReportBook } from '@/domain/report/report-book'
import { monthOf, weekOf, type ReportPeriod } from '@/domain/report/report-period'
import { sampleRecords } from '../sample/sample-records'

const EVENING = Date.parse('2026-11-22T21:05:00+08:00')
const records = sampleRecords({ now: EVENING, through: '2026-11-22' })
const book = new ReportBook({ ...records, boundaries: [] })

const reportOf = (period: ReportPeriod, today = '2026-11-22', accountId?: string) =>
  periodReport(book, {
    ...{ period, today, accountId: accountId ?? 'account-main', isAwaited: false, missing: [] },
    anchorIds: ['anchor-lin', 'anchor-su', 'anchor-zhou'],
  })

const percent = (share: number | undefined) => share !== undefined && (100 * share).toFixed(1)
const difference = (judgement: Judgement) => 'delta' in judgement && [judgement.verdict, percent(judgement.delta)]

describe('the report of the week of the design', () => {
  const report = reportOf(weekOf('2026-11-22'))
  const { summary, kept } = report

  it('sold 900,500 and has kept 731,200 so far', () => {
    expect(summary).toMatchObject({ sessionCount: 6, gmvFen: 90_050_000, refundedFen: 16_930_000 })
    expect(kept.netFen).toBe(73_120_000)
  })

  it('expects 56.4–60.3 万 once refunds settle: 65 of every 100 yuan', () => {
    const { expected } = kept
    if (!expected.ok) throw new Error(`${expected.need} more weeks`)
    expect([expected.lowFen, expected.middleFen, expected.highFen].map(wanText)).toEqual(['56.4', '58.4', '60.3'])
    expect(Math.round(expected.keptOf100)).toBe(65)
  })

  it('is 9.7 % above the usual and 7.9 % above last week, settled against settled', () => {
    expect(percent(report.versusUsual.delta)).toBe('9.7')
    expect(percent(report.versusBefore.delta)).toBe('7.9')
    expect(report.versusBefore.isPart).toBe(false)
  })

  it('has its four tiles: first orders, GPM, delivery, expected refunds', () => {
    expect([summary.firstOrders, difference(summary.firstOrdersJudgement)]).toEqual([421, ['above', '11.4']])
    expect([Math.round((summary.gpmFen ?? 0) / 100), difference(report.gpm)]).toEqual([11_367, ['near', '6.8']])
    expect([percent(summary.deliveryRate), difference(report.delivery)]).toEqual(['50.1', ['near', '2.3']])
    expect([percent(report.refunds.share), difference(report.refunds.judgement)]).toEqual(['35.2', ['near', '-0.4']])
  })

  it('draws seven days, Friday the furthest above its usual, nothing on Sunday', () => {
    const told = report.bars.map(({ gmvFen, judgement, isBest }) => [
      gmvFen === undefined ? '' : wanText(gmvFen),
      'usual' in judgement ? wanText(judgement.usual) : '',
      isBest,
    ])
    expect(told).toEqual([
      ['12.7', '12.1', false],
      ['8.26', '8.41', false],
      ['17.3', '14.6', false],
      ['6.39', '8.20', false],
      ['26.8', '22.2', true],
      ['18.6', '17.1', false],
      ['', '', false],
    ])
  })

  it('holds each anchor against their own usual, in the order of the roster', () => {
    const told = report.anchors.map(({ sessionIds, gmvFen = 0, firstOrders, gmvJudgement }) => [
      ...[sessionIds.length, gmvFen / 100, firstOrders],
      difference(gmvJudgement),
    ])
    expect(told).toEqual([
      [3, 567_700, 262, ['above', '16.0']],
      [2, 268_900, 133, ['near', '5.5']],
      [1, 63_900, 26, ['below', '-22.1']],
    ])
  })
})

it('is worked out once as long as nothing changed', () => {
  expect(reportOf(weekOf('2026-11-18'))).toBe(reportOf(weekOf('2026-11-18')))
})

describe('a period that is not over', () => {
  const week = weekOf('2026-11-22')

  it('is held against the same days of the one before', () => {
    const report = reportOf(week, '2026-11-19')
    expect(report.through).toBe('2026-11-19')
    expect(report.versusBefore.isPart).toBe(true)
  })

  it('counts today only once it has a session, and leaves out a night at its end that was not logged', () => {
    expect(reportOf(week, '2026-11-22').through).toBe('2026-11-21')
    const query = { period: week, today: '2026-11-22', accountId: 'account-main', anchorIds: [], isAwaited: false }
    const missing = periodReport(book, { ...query, missing: ['2026-11-21'] })
    expect(missing.through).toBe('2026-11-20')
  })

  it('compares nothing before its first day has a session', () => {
    const report = reportOf(weekOf('2026-11-23'), '2026-11-23')
    expect(report.versusBefore.delta).toBeUndefined()
    expect(report.versusUsual.delta).toBeUndefined()
  })
})

it('a month is told in weeks, and two accounts together are the sum of each', () => {
  const month = monthOf('2026-10-15')
  const report = reportOf(month)
  expect(report.range).toEqual({ from: '2026-10-01', to: '2026-10-31' })
  expect(report.bars.map(({ from, to }) => [from, to])[0]).toEqual(['2026-10-01', '2026-10-04'])
  expect(report.bars).toHaveLength(5)
  expect(reportOf(monthOf('2026-11-22')).bars.map(({ from }) => from)).toEqual([
    ...['2026-11-01', '2026-11-02', '2026-11-09', '2026-11-16'],
  ])
  const both = periodReport(book, {
    period: month,
    today: '2026-11-22',
    anchorIds: [],
    isAwaited: false,
    missing: [],
  })
  const second = reportOf(month, '2026-11-22', 'account-second')
  expect(both.kept.grossFen).toBe(report.kept.grossFen + second.kept.grossFen)
})

it('a week whose refunds all came is one amount, and too little history says what is missing', () => {
  expect(reportOf(weekOf('2026-09-09')).kept.expected).toMatchObject({ ok: true, method: 'settled' })
  const early = reportOf(weekOf('2026-06-01'))
  expect(early.versusUsual.delta).toBeUndefined()
})
