import { readFileSync } from 'node:fs'
import path from 'node:path'
import { dayNumber } from '@/domain/calendar/day-arithmetic'

/** The last day on which purchases were recorded. */
export const CDNOW_LAST_DAY = '1998-06-30'

/** One purchase of the CDNOW sample; see README.md. */
export interface CdnowPurchase {
  readonly customer: string
  /** Days since 1970-01-01 */
  readonly day: number
  readonly discs: number
  readonly cents: number
}

/** `folder`: where the sample stands; a bundle stands elsewhere than this file. */
export function cdnowPurchases(folder: string = __dirname): readonly CdnowPurchase[] {
  const lines = readFileSync(path.join(folder, 'cdnow-sample.txt'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [, customer = '', date = '', discs = '', dollars = ''] = line.trim().split(/\s+/)
    const day = dayNumber(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`)
    return { customer, day, discs: Number(discs), cents: Math.round(Number(dollars) * 100) }
  })
}

/** What each whole week of the sample sold, in cents, oldest first. */
export function cdnowWeeks(purchases: readonly CdnowPurchase[]): readonly number[] {
  const first = Math.min(...purchases.map(({ day }) => day))
  const weekOf = ({ day }: CdnowPurchase) => Math.floor((day - first) / 7)
  const weeks = new Array<number>(Math.max(...purchases.map(weekOf))).fill(0)
  for (const purchase of purchases) {
    const week = weekOf(purchase)
    // The last one ends in its middle.
    if (week < weeks.length) weeks[week] = (weeks[week] ?? 0) + purchase.cents
  }
  return weeks
}
