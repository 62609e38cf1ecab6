import { instantOf } from '@/domain/calendar/instant'
import type { StoredOrder } from '@/domain/records/buyer'
import { settle } from '../form-page'
import { buyerWrite } from '../first-orders/buyer-records'
import { openWeekly, textOf, WHOLE_WEEK } from './weekly-page'

const WITHOUT_BUYERS = WHOLE_WEEK.filter(({ kind }) => kind !== 'buyer' && kind !== 'touch')
const orderOf = (product: string, refundYuan: number, day = '2026-11-18'): StoredOrder => ({
  ...{ status: 100, runs: ['nov'], paidAt: instantOf(day, 20 * 60), amountFen: 200_000 },
  ...{ products: [[product, 1]], refundFen: refundYuan * 100 },
})
const BUYERS = [
  buyerWrite('a', { '1': orderOf('羊绒开衫', 900), '2': orderOf('羊绒开衫', 0) }),
  buyerWrite('b', { '3': orderOf('直筒羊毛裤', 300), '4': orderOf('真丝衬衫', 400), '5': orderOf('羊毛围巾', 100) }),
  buyerWrite('c', { '6': orderOf('羊绒大衣', 5_000, '2026-10-18') }),
]

describe('退得最多的三款', () => {
  it('are told by product of the orders of the month, the most money first', async () => {
    await openWeekly([...WITHOUT_BUYERS, ...BUYERS])
    await settle()
    expect(textOf('most-refunded')).toBe(
      '退得最多的三款2026年11月买的订单，按退了多少钱排' +
        '羊绒开衫2 单里退了 1 单¥900真丝衬衫1 单里退了 1 单¥400直筒羊毛裤1 单里退了 1 单¥300',
    )
  })

  it('are not there before an order tells of a refund', async () => {
    await openWeekly(WITHOUT_BUYERS)
    await settle()
    expect(document.getElementById('most-refunded')).toBeNull()
  })
})
