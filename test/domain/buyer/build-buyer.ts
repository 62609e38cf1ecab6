import { dayNumber } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import type { OrderRules } from '@/domain/buyer/counting-order'
import type { StoredOrder, Touch } from '@/domain/records/buyer'
import type { RecordOf } from '@/domain/records/record'

export const RULES: OrderRules = { takenBack: new Set(), boundaries: [] }

/** A paid order of `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`, ¥299 unless said otherwise. */
export function orderOn(when: string, overrides: Partial<StoredOrder> = {}): StoredOrder {
  const [day = '', time = '20:30'] = when.split(' ')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return { status: 100, runs: ['nov'], paidAt: instantOf(day, hour * 60 + minute), amountFen: 29_900, ...overrides }
}

export function buyerWith(
  orders: Readonly<Record<string, StoredOrder>>,
  overrides: Partial<RecordOf<'buyer'>> = {},
): RecordOf<'buyer'> {
  return { id: 'Akey', displayName: '王**', strength: 'phone', orders, ...overrides }
}

export function touchOn(day: string, overrides: Partial<Touch> = {}): RecordOf<'touch'> {
  return { id: `t${day}`, buyerId: 'Akey', step: 'contacted', at: instantOf(day, 600), by: 'su', ...overrides }
}

/** A row whose first order was on `day`. */
export function rowOn(day: string, overrides: Partial<BuyerRow> = {}): BuyerRow {
  const firstDay = dayNumber(day)
  const firstAt = instantOf(day, 20 * 60)
  return { id: `A${day}`, name: '王**', firstAt, firstDay, orderId: '1', kept: [firstDay], ...overrides }
}
