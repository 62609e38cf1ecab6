import { dayNumber } from '@/domain/calendar/day-arithmetic'
import { likelyRegulars, type RepeatBuyer } from '@/domain/buyer/likely-regulars'
import { purchasesOf } from '@/domain/buyer/purchases'
import { orderOn, RULES } from './build-buyer'

/** A Saturday */
const TODAY = dayNumber('2026-11-21')

function buyerOn(id: string, ...days: string[]): RepeatBuyer {
  const orders = Object.fromEntries(days.map((day, place) => [`${id}${place}`, orderOn(day)]))
  return { id, name: id, purchases: purchasesOf(orders, RULES) }
}

describe('regulars who may come', () => {
  it('are those who bought on this weekday on two days, the most often first', () => {
    const twice = buyerOn('twice', '2026-11-07', '2026-11-14')
    const thrice = buyerOn('thrice', '2026-10-31', '2026-11-07', '2026-11-14')
    expect(likelyRegulars([twice, thrice], TODAY)).toEqual([
      { id: 'thrice', name: 'thrice', times: 3 },
      { id: 'twice', name: 'twice', times: 2 },
    ])
  })

  it('are not those of another weekday, of one day alone, of today, or of more than 180 days ago', () => {
    const others = [
      buyerOn('sunday', '2026-11-08', '2026-11-15'),
      buyerOn('one day', '2026-11-14 20:00', '2026-11-14 21:00'),
      buyerOn('today', '2026-11-14', '2026-11-21'),
      buyerOn('long ago', '2026-05-16', '2026-05-23', '2026-11-14'),
    ]
    expect(likelyRegulars(others, TODAY)).toEqual([])
    expect(likelyRegulars([buyerOn('just within', '2026-05-30', '2026-11-14')], TODAY)).toHaveLength(1)
  })

  it('come with what they bought last on whatever day, and of equals the one who bought last comes first', () => {
    const early = buyerOn('early', '2026-11-07', '2026-11-14')
    const orders = {
      a: orderOn('2026-11-07'),
      b: orderOn('2026-11-14'),
      c: orderOn('2026-11-18', { products: [['开衫', 1]] }),
    }
    const late: RepeatBuyer = { id: 'late', name: '李姐', purchases: purchasesOf(orders, RULES) }
    expect(likelyRegulars([early, late], TODAY).map(({ id }) => id)).toEqual(['late', 'early'])
    expect(likelyRegulars([late], TODAY)).toEqual([{ id: 'late', name: '李姐', times: 2, lastProduct: '开衫' }])
  })
})
