import fc from 'fast-check'
import { UsualIndex } from '@/domain/baseline/usual-index'
import type { RecordOf } from '@/domain/records/record'
import { readingsBySession } from '@/domain/refunds/refund-so-far'
import { ReportBook } from '@/domain/report/report-book'
import { sharedReport, type ReportSource, type ReportSubject } from '@/domain/share-card/shared-report'
import { byId, sessionOn, type SessionRecord } from '../build-session'
import { sampleRecords } from '../sample/sample-records'

const WEEK: ReportSubject = { from: '2026-11-16', to: '2026-11-22' }
const HIDDEN = { hidesAmounts: true }
const OPEN = { hidesAmounts: false }
const ANCHORS = [
  { id: 'lin', name: '林岚' },
  { id: 'su', name: '苏禾' },
]
const ACCOUNTS = new Map([
  ['main', { name: '禾序女装' }],
  ['knits', { name: '禾序针织' }],
])

function sourceOf(
  sessions: readonly SessionRecord[],
  readings: readonly RecordOf<'refundReading'>[] = [],
): ReportSource {
  const all = byId(sessions)
  const readingsOf = readingsBySession(readings, all, [])
  const book = new ReportBook({ sessions: all, boundaries: [], readingsOf, index: new UsualIndex(sessions, []) })
  return { book, anchors: ANCHORS, accounts: ACCOUNTS, today: '2026-11-22' }
}

/** Five Fridays of ¥221,800 before the week. */
const FRIDAYS = ['2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06', '2026-11-13']
const usual = (gmvFen: number) => FRIDAYS.map((day) => sessionOn(day, { gmvFen }))

describe('what a card says of a report', () => {
  it('is the week of the design: 9.7 % above the usual, settled against settled, and its amounts only where it is open', () => {
    const { sessions, readingsOf, index } = sampleRecords({
      now: Date.parse('2026-11-22T21:05:00+08:00'),
      through: '2026-11-22',
    })
    const book = new ReportBook({ sessions, readingsOf, index, boundaries: [] })
    const anchors = [
      { id: 'anchor-zhou', name: '周宁' },
      { id: 'anchor-lin', name: '林岚' },
      { id: 'anchor-su', name: '苏禾' },
      { id: 'anchor-away', name: '不在' },
    ]
    const source = { book, anchors, accounts: new Map(), today: '2026-11-22' }
    const subject = { ...WEEK, accountId: 'account-main' }
    const hidden = {
      ...{ kind: 'report', ...WEEK, sessionCount: 6, firstOrders: 421 },
      ...{ anchorNames: ['周宁', '林岚', '苏禾'], sky: 'risen', compared: { basis: 'kept', figure: '9.7%' } },
    }
    expect(sharedReport(subject, source, HIDDEN)).toEqual(hidden)
    const open = sharedReport(subject, source, OPEN)
    expect(open).toMatchObject({
      ...hidden,
      amounts: { netFen: 73_120_000, gmvFen: 90_050_000, refundFen: 16_930_000 },
    })
    expect(Math.round((open?.amounts?.lowFen ?? 0) / 1e5)).toBe(564)
    expect(Math.round((open?.amounts?.highFen ?? 0) / 1e5)).toBe(603)
  })

  it.each([
    [26_840_000, 'risen', '21.0%'],
    [22_180_000, 'horizon', undefined],
    [17_278_000, 'stars', '22.1%'],
  ])('at sales of %d 分 and no word of refunds is a sky of %s, said of sales', (gmvFen, sky, figure) => {
    const shared = sharedReport(WEEK, sourceOf([sessionOn('2026-11-20', { gmvFen }), ...usual(22_180_000)]), HIDDEN)
    expect(shared).toMatchObject({ sky, compared: { basis: 'sales' } })
    expect(shared?.compared?.figure).toBe(figure)
  })

  it('is a plain sky where there is nothing to compare with, and nothing at all where there is no session', () => {
    const shared = sharedReport(WEEK, sourceOf([sessionOn('2026-11-20')]), HIDDEN)
    expect(shared).toMatchObject({ sky: 'plain', sessionCount: 1 })
    expect(shared).not.toHaveProperty('compared')
    expect(sharedReport({ from: '2026-11-23', to: '2026-11-29' }, sourceOf([sessionOn('2026-11-20')]), HIDDEN)).toBe(
      undefined,
    )
  })

  it('is of one account alone where it is asked for, by its name', () => {
    const knits = sessionOn('2026-11-19', { accountId: 'knits', anchorIds: ['su'] })
    const source = sourceOf([sessionOn('2026-11-20'), knits])
    expect(sharedReport({ ...WEEK, accountId: 'knits' }, source, HIDDEN)).toMatchObject({
      ...{ accountName: '禾序针织', sessionCount: 1, anchorNames: ['苏禾'] },
    })
    expect(sharedReport(WEEK, source, HIDDEN)).not.toHaveProperty('accountName')
  })

  it('is the same whatever the amounts are, where they are hidden', () => {
    const count = fc.option(fc.integer({ min: 0, max: 9_999_999 }))
    const secrets = fc.record({
      times: fc.integer({ min: 1, max: 50 }),
      own: fc.record({ views: count, orders: count, buyers: count, adSpendFen: count, adBudgetFen: count }),
    })
    const sales = fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(sales, secrets, secrets, ([own = 1, ...before], one, other) => {
        const of = ({ times, own: more }: typeof one) => {
          const week = sessionOn('2026-11-20', { ...more, gmvFen: own * times, firstOrders: 12 })
          const past = FRIDAYS.map((day, place) => sessionOn(day, { gmvFen: (before[place] ?? 1) * times }))
          return sharedReport(WEEK, sourceOf([week, ...past]), HIDDEN)
        }
        expect(of(one)).toEqual(of(other))
      }),
    )
  })
})
