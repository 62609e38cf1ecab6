import { firstOrderAgreement } from '@/domain/buyer/session-first-orders'
import { mostRefunded, refundMonths } from '@/domain/buyer/refund-tally'
import { sessionOn } from '../build-session'
import { at } from '../build-session'
import { orderOn, rowOn, RULES } from './build-buyer'

describe('what is refunded most', () => {
  const coat = (overrides = {}) => orderOn('2026-11-07', { products: [['大衣', 1]], ...overrides })
  const months = refundMonths(
    [
      { a: coat({ refundFen: 29_900, refundReason: '尺码不合' }), b: coat() },
      { c: coat({ refundFen: 9_900, products: [['围巾', 1]] }) },
      {
        d: coat({
          refundFen: 50_000,
          products: [
            ['大衣', 1],
            ['围巾', 1],
          ],
          refundReason: '尺码不合',
        }),
      },
      { e: coat({ refundFen: 99_900, status: 250 }), f: orderOn('2026-10-07', { products: [['大衣', 2]] }) },
    ],
    RULES,
  )

  it('is told by product, the largest sum first; of several products in one order nobody can tell', () => {
    expect(mostRefunded(months, 'products')).toEqual([
      ['', 1, 1, 50_000],
      ['大衣', 3, 1, 29_900],
      ['围巾', 1, 1, 9_900],
    ])
  })

  it('is told by the reasons that were given', () => {
    expect(mostRefunded(months, 'reasons')).toEqual([
      ['尺码不合', 2, 2, 79_900],
      ['', 1, 1, 9_900],
    ])
  })

  it('is kept by the month of the purchase', () => {
    expect(months.map(({ month }) => month)).toEqual(['2026-10', '2026-11'])
  })
})

describe('the first orders typed with the sessions and those found in orders', () => {
  const query = {
    accountNames: new Map([
      ['main', '麦色'],
      ['knit', '针织'],
    ]),
  }
  const session = sessionOn('2026-11-20', { startAt: at('2026-11-20 20:00'), durationMinutes: 200, firstOrders: 3 })
  const rowAt = (when: string, overrides = {}) => rowOn('2026-11-20', { id: when, firstAt: at(when), ...overrides })

  it('are both there, over the sessions that both know', () => {
    const rows = [
      rowAt('2026-11-20 20:05', { account: '麦色' }),
      rowAt('2026-11-20 23:40'),
      rowAt('2026-11-20 21:00', { account: '针织' }),
      rowAt('2026-11-20 19:59'),
    ]
    const silent = sessionOn('2026-11-21', { firstOrders: 9 })
    expect(firstOrderAgreement(rows, { ...query, sessions: [session, silent] })).toEqual({
      ...{ typed: 3, found: 2, sessions: 1, elsewhere: 2 },
    })
  })

  it('count to the evening for those who paid past midnight', () => {
    const late = { ...session, startAt: at('2026-11-20 23:00') }
    expect(firstOrderAgreement([rowAt('2026-11-21 01:00')], { ...query, sessions: [late] })).toMatchObject({ found: 1 })
  })

  it('are not compared where no session knows its figure', () => {
    const unknown = { ...session, firstOrders: null }
    expect(firstOrderAgreement([rowAt('2026-11-20 20:05')], { ...query, sessions: [unknown] })).toBeUndefined()
  })
})
