import { dayNumber } from '@/domain/calendar/day-arithmetic'
import { buyerRowOf } from '@/domain/buyer/buyer-row'
import { buyerWith, orderOn, RULES, touchOn } from './build-buyer'

const DAYS = { first: dayNumber('2026-11-07'), back: dayNumber('2026-11-13'), again: dayNumber('2026-11-18') }
const orders = {
  '273': orderOn('2026-11-07 21:14', { amountFen: 218_000, products: [['双面呢短大衣', 1]], account: '麦色' }),
  '517': orderOn('2026-11-13 21:40', { refundFen: 29_900 }),
  '882': orderOn('2026-11-18 20:52', { amountFen: 35_900 }),
}

describe('the row of a buyer', () => {
  it('has the first order and the days of what was kept', () => {
    expect(buyerRowOf(buyerWith(orders), [], RULES)).toEqual({
      ...{ id: 'Akey', name: '王**', firstAt: orders['273'].paidAt, firstDay: DAYS.first, orderId: '273' },
      ...{ fen: 218_000, product: '双面呢短大衣', account: '麦色', kept: [DAYS.first, DAYS.again] },
    })
  })

  it('has the steps that were taken, each on its earliest day', () => {
    const touches = [
      touchOn('2026-11-10', { step: 'addedContact' }),
      touchOn('2026-11-08'),
      touchOn('2026-11-09'),
      touchOn('2026-11-15', { step: 'revisited' }),
    ]
    const row = buyerRowOf(buyerWith(orders), touches, RULES)
    expect(row).toMatchObject({ contacted: DAYS.first + 1, added: DAYS.first + 3, touched: DAYS.first + 8 })
  })

  it('carries what the team says of the person, and nothing of what it does not know', () => {
    const said = { alias: '王姐', trustSource: 'watched', watchedSessions: 3, assigneeId: 'su', note: 'x' } as const
    const row = buyerRowOf(buyerWith({ '1': { ...orderOn('2026-11-07'), amountFen: undefined } }, said), [], RULES)
    expect(row).toMatchObject({ name: '王姐', trust: 'watched', watched: 3, assignee: 'su' })
    expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['fen']))
    expect(JSON.stringify(row)).not.toContain('null')
  })

  it('is marked where a masked phone or a nickname was all there was', () => {
    const rowOf = (strength: 'openid' | 'nickname' | 'masked') =>
      buyerRowOf(buyerWith(orders, { strength }), [], RULES)?.isWeak
    expect([rowOf('openid'), rowOf('nickname'), rowOf('masked')]).toEqual([undefined, true, true])
  })

  it('is marked where everything was given back', () => {
    const back = {
      '1': orderOn('2026-11-07', { refundFen: 29_900 }),
      '2': orderOn('2026-11-13', { refundFen: 29_900 }),
    }
    expect(buyerRowOf(buyerWith(back), [], RULES)).toMatchObject({ isRefunded: true, kept: [] })
    expect(buyerRowOf(buyerWith(orders), [], RULES)?.isRefunded).toBeUndefined()
  })

  it('is not there for somebody who never bought', () => {
    expect(buyerRowOf(buyerWith({ '1': orderOn('2026-11-07', { status: 250 }) }), [], RULES)).toBeUndefined()
    expect(buyerRowOf(buyerWith({}, { orders: null }), [], RULES)).toBeUndefined()
  })
})
