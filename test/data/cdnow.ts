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

export function cdnowPurchases(): readonly CdnowPurchase[] {
  const lines = readFileSync(path.join(__dirname, 'cdnow-sample.txt'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [, customer = '', date = '', discs = '', dollars = ''] = line.trim().split(/\s+/)
    const day = dayNumber(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`)
    return { customer, day, discs: Number(discs), cents: Math.round(Number(dollars) * 100) }
  })
}
