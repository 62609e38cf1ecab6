import { dayFromNumber, weekdayOf } from '../calendar/day-arithmetic'
import type { Purchase } from './purchases'

/** How far back is looked: half a year of a shop's evenings. */
const REGULAR_WITHIN_DAYS = 180
/** Once may be chance. */
const TIMES_AT_LEAST = 2

/** Somebody who bought more than once, with what was bought, the earliest first. */
export interface RepeatBuyer {
  readonly id: string
  readonly name: string
  readonly purchases: readonly Purchase[]
}

/** A regular who may be there on this weekday. */
export interface LikelyRegular extends Pick<RepeatBuyer, 'id' | 'name'> {
  /** Days on this weekday on which they bought */
  readonly times: number
  /** What they bought last, on whatever day; absent where the order does not say */
  readonly lastProduct?: string
}

/**
 * Who has bought on this weekday on at least two days of the last 180: a count of what was, no forecast. Those who came
 * most often first, of equals the one who bought last. `today`: business day, days since 1970-01-01.
 */
export function likelyRegulars(buyers: Iterable<RepeatBuyer>, today: number): readonly LikelyRegular[] {
  const weekday = weekdayOf(dayFromNumber(today))
  const found: { regular: LikelyRegular; lastAt: number }[] = []
  for (const { id, name, purchases } of buyers) {
    const days = new Set<number>()
    for (const { day } of purchases) {
      const isRecent = day < today && day >= today - REGULAR_WITHIN_DAYS
      if (isRecent && weekdayOf(dayFromNumber(day)) === weekday) days.add(day)
    }
    const last = purchases[purchases.length - 1]
    if (days.size < TIMES_AT_LEAST || !last) continue
    const lastProduct = last.order.products?.[0]?.[0]
    const regular = { id, name, times: days.size, ...(lastProduct !== undefined && { lastProduct }) }
    found.push({ regular, lastAt: last.order.paidAt })
  }
  found.sort((left, right) => right.regular.times - left.regular.times || right.lastAt - left.lastAt)
  return found.map(({ regular }) => regular)
}
