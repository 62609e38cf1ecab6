import type { BuyerPart } from '@/domain/buyer/buyer-book'
import type { RefundMonth } from '@/domain/buyer/refund-tally'
import { framed, unframed } from '../snapshot/framed-text'

const MARK = 'daybreak-buyers-1'

/** What is kept of one stream of buyers, made from its records and made again whenever they change. */
export interface SummaryPart extends BuyerPart {
  readonly refunds: readonly RefundMonth[]
}

export const NO_PART: SummaryPart = { rows: [], links: [], refunds: [] }

export function partText(part: SummaryPart): string {
  return framed(MARK, JSON.stringify(part))
}

/** Nothing for a text that was cut short or is of another version: the part is made again from the records. */
export function readPart(text: string): SummaryPart | undefined {
  const body = unframed(MARK, text)
  return body === undefined ? undefined : (JSON.parse(body) as SummaryPart)
}
