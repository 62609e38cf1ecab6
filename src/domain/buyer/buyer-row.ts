import { businessDayNumberOf } from '../calendar/business-day'
import type { TouchStep, TrustSource } from '../records/buyer'
import type { RecordOf } from '../records/record'
import { isFullyRefunded, type OrderRules } from './counting-order'
import { purchasesOf, type Purchase } from './purchases'

/**
 * What the tab knows of one person: kept beside the records and made from them again at any time. Days are business days
 * as numbers since 1970-01-01. What is unknown is absent, for 100,000 rows are read in one piece.
 */
export interface BuyerRow {
  readonly id: string
  /** What the team calls them, else the family name and stars */
  readonly name: string
  readonly firstAt: number
  readonly firstDay: number
  readonly orderId: string
  readonly fen?: number
  readonly product?: string
  /** The first two days with a purchase that was not given back whole. */
  readonly kept: readonly number[]
  readonly contacted?: number
  readonly added?: number
  /** The day of the latest step of any sort */
  readonly touched?: number
  readonly assignee?: string
  readonly trust?: TrustSource
  readonly trustWords?: string
  readonly watched?: number
  /** Recognised by a masked phone or a nickname only. */
  readonly isWeak?: true
  /** All that was bought was given back. */
  readonly isRefunded?: true
  readonly liveId?: string
  readonly account?: string
}

type BuyerRecord = RecordOf<'buyer'>
type TouchRecord = RecordOf<'touch'>

/** The row of a record with its follow-up steps; `undefined` for somebody without a first order. */
export function buyerRowOf(
  buyer: BuyerRecord,
  touches: readonly TouchRecord[],
  rules: OrderRules,
): BuyerRow | undefined {
  const purchases = purchasesOf(buyer.orders, rules)
  const [first] = purchases
  if (!first) return undefined
  const isWeak = buyer.strength === 'nickname' || buyer.strength === 'masked'
  return {
    id: buyer.id,
    name: buyer.alias || buyer.displayName,
    ...firstOrderOf(first),
    kept: keptDays(purchases),
    ...stepsOf(touches, rules),
    ...present('assignee', buyer.assigneeId),
    ...present('trust', buyer.trustSource),
    ...present('trustWords', buyer.trustWords),
    ...present('watched', buyer.watchedSessions),
    ...(isWeak && { isWeak }),
    ...(purchases.every(({ order }) => isFullyRefunded(order)) && { isRefunded: true as const }),
  }
}

type FirstOrder = Pick<BuyerRow, 'firstAt' | 'firstDay' | 'orderId' | 'fen' | 'product' | 'liveId' | 'account'>

function firstOrderOf({ order, orderId, day }: Purchase): FirstOrder {
  return {
    firstAt: order.paidAt,
    firstDay: day,
    orderId,
    ...present('fen', order.amountFen),
    ...present('product', order.products?.[0]?.[0]),
    ...present('liveId', order.liveId),
    ...present('account', order.account),
  }
}

function keptDays(purchases: readonly Purchase[]): readonly number[] {
  const days: number[] = []
  for (const { order, day } of purchases) {
    if (days.length < 2 && !days.includes(day) && !isFullyRefunded(order)) days.push(day)
  }
  return days
}

function stepsOf(
  touches: readonly TouchRecord[],
  { boundaries }: OrderRules,
): Pick<BuyerRow, 'contacted' | 'added' | 'touched'> {
  if (touches.length === 0) return {}
  const dayOfStep = (step: TouchStep) => {
    const found = touches.filter((touch) => touch.step === step)
    return found.length > 0 ? businessDayNumberOf(Math.min(...found.map(({ at }) => at)), boundaries) : undefined
  }
  return {
    ...present('contacted', dayOfStep('contacted')),
    ...present('added', dayOfStep('addedContact')),
    touched: businessDayNumberOf(Math.max(...touches.map(({ at }) => at)), boundaries),
  }
}

function present<K extends string, T>(name: K, value: T | null | undefined): Partial<Record<K, T>> {
  return value === undefined || value === null || value === '' ? {} : ({ [name]: value } as Record<K, T>)
}
