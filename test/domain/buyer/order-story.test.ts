import { orderStory } from '@/domain/buyer/order-lines'
import { orderOn, RULES } from './build-buyer'

const zhao = {
  '273': orderOn('2026-11-07 21:14', { amountFen: 218_000 }),
  '517': orderOn('2026-11-13 21:40', { amountFen: 29_900, refundFen: 29_900 }),
  '882': orderOn('2026-11-18 20:52', { amountFen: 35_900 }),
}

describe('the orders of a buyer', () => {
  it('are the latest first, with what they come to: a fully refunded one is kept and is no 复购', () => {
    const story = orderStory(zhao, RULES)
    expect(story.lines.map(({ orderId, mark }) => [orderId, mark])).toEqual([
      ['882', 'again'],
      ['517', 'refunded'],
      ['273', 'first'],
    ])
    expect(story).toMatchObject({ count: 3, refundFen: 29_900, netFen: 253_900 })
    expect(story).toMatchObject({ firstAt: zhao['273'].paidAt, repurchaseAt: zhao['882'].paidAt })
  })

  it('say of each why it does not count', () => {
    const story = orderStory(
      {
        a: orderOn('2026-11-07', { refundFen: 29_900 }),
        b: orderOn('2026-11-07 21:00'),
        c: orderOn('2026-11-08', { status: 250 }),
        d: orderOn('2026-11-09', { status: 10, paidAt: undefined }),
        e: orderOn('2026-11-10', { gift: 1 }),
        f: orderOn('2026-11-11', { runs: ['gone'] }),
      },
      { ...RULES, takenBack: new Set(['gone']) },
    )
    expect(Object.fromEntries(story.lines.map(({ orderId, mark }) => [orderId, mark]))).toEqual({
      ...{ a: 'firstRefunded', b: 'sameDay', c: 'cancelled', d: 'unpaid', e: 'gift' },
    })
    expect(story.lines[story.lines.length - 1]?.orderId).toBe('d')
    expect(story).toMatchObject({ count: 2, repurchaseAt: undefined })
  })

  it('come to nothing known where no amount is', () => {
    const story = orderStory({ a: orderOn('2026-11-07', { amountFen: undefined }) }, RULES)
    expect(story).toMatchObject({ count: 1, refundFen: undefined, netFen: undefined })
  })
})
