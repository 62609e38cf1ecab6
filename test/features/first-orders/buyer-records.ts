import { dayFromNumber } from '@/domain/calendar/day-arithmetic'
import { businessDayNumberOf } from '@/domain/calendar/business-day'
import { instantOf } from '@/domain/calendar/instant'
import type { StoredOrder } from '@/domain/records/buyer'
import type { Fields } from '@/domain/records/fields'
import type { Write } from '@/replica/replica'
import { START } from '../../cloud/cloud-fixture'

const TODAY = businessDayNumberOf(START, [])

/** Epoch milliseconds of 20:00 so many days ago. */
export const daysAgo = (days: number) => instantOf(dayFromNumber(TODAY - days), 20 * 60)

export function orderAgo(days: number, overrides: Partial<StoredOrder> = {}): StoredOrder {
  return {
    status: 100,
    runs: ['nov'],
    paidAt: daysAgo(days),
    amountFen: 89_900,
    products: [['真丝印花衬衫', 1]],
    ...overrides,
  }
}

/** A buyer with these orders by their number. */
export function buyerWrite(id: string, orders: Readonly<Record<string, StoredOrder>>, fields: Fields = {}): Write {
  const known = { displayName: '李**', strength: 'phone', orders: orders as unknown as Fields[string] }
  return { kind: 'buyer', id, fields: { ...known, ...fields } }
}

function touchWrite(buyerId: string, step: string, days: number): Write {
  const fields = { buyerId, step, at: daysAgo(days), by: 'su' }
  return { kind: 'touch', id: `${buyerId}~${step}`, fields }
}

/** Five people: due on day 3, on day 8 of the seventh, on day 15; one of today; one long ago who came back. */
export const FIVE_BUYERS: readonly Write[] = [
  buyerWrite('Ali', { '7302406': orderAgo(3) }, { trustSource: 'shortVideo' }),
  buyerWrite(
    'Hen',
    { '7302951': orderAgo(8, { amountFen: 65_900, products: [['直筒羊毛裤', 1]] }) },
    { displayName: '陈**' },
  ),
  touchWrite('Hen', 'contacted', 6),
  buyerWrite(
    'Zao',
    { '7302273': orderAgo(15), '7302517': orderAgo(9, { refundFen: 89_900 }), '7302882': orderAgo(4) },
    { displayName: '赵**', trustSource: 'watched', watchedSessions: 3 },
  ),
  touchWrite('Zao', 'contacted', 14),
  touchWrite('Zao', 'addedContact', 12),
  buyerWrite('New', { '7302999': orderAgo(0) }, { displayName: '周**' }),
  buyerWrite('Old', { '7301001': orderAgo(200) }, { displayName: '王**', strength: 'masked' }),
]
