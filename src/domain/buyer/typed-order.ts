import type { Day } from '../calendar/day'
import { instantOf } from '../calendar/instant'
import { displayName, familyNameOf } from '../order-import/display-name'
import { ORDER_STATUS_RANK } from '../order-import/order-row'
import type { Buyer } from '../records/buyer'

/** The run of what a person typed in, which nobody takes back. */
const MANUAL_RUN = 'manual'

const NOON_MINUTE = 12 * 60
const ORDER_ID = /^[\w.:-]{1,64}$/

/** What a person types in to keep a first order without a file. */
export interface TypedOrder {
  readonly name: string
  readonly orderId: string
  readonly day: Day
}

/** What is wrong with what was typed; empty when it can be kept. */
export function typedOrderProblems({ name, orderId }: TypedOrder): readonly ('name' | 'order')[] {
  const problems: ('name' | 'order')[] = []
  if (familyNameOf(name) === '') problems.push('name')
  if (!ORDER_ID.test(orderId.trim())) problems.push('order')
  return problems
}

/** The fields of a buyer with that one order, of which the day is known and not the hour. */
export function typedBuyer({ name, orderId, day }: TypedOrder): Pick<Buyer, 'displayName' | 'strength' | 'orders'> {
  const order = { status: ORDER_STATUS_RANK.paid, runs: [MANUAL_RUN], paidAt: instantOf(day, NOON_MINUTE) }
  return { displayName: displayName(familyNameOf(name)), strength: 'manual', orders: { [orderId.trim()]: order } }
}

/** What of it may be written down before it is kept: the name as it will be shown. It reads as the same family name. */
export function withoutGivenName(typed: TypedOrder): TypedOrder {
  return { ...typed, name: displayName(familyNameOf(typed.name)) }
}
