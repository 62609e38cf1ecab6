import { parseYuan } from '@/domain/money/parse-yuan'
import { netFen, refundRate } from '@/domain/metrics/refund-metrics'
import type { Due } from '@/domain/refunds/refunds-due'

/** What a typed total says. An empty well stays unknown, never 0. */
export type RefundEntry =
  | { readonly state: 'empty' }
  | { readonly state: 'unreadable'; readonly reason: 'not_a_number' | 'too_many_decimals' | 'too_large' | 'negative' }
  /** More than was sold: it cannot be, and is not saved. */
  | { readonly state: 'impossible' }
  | {
      readonly state: 'filled'
      readonly refundFen: number
      /** 比上次多退; absent without an earlier reading. Negative when it is less. */
      readonly moreFen?: number
      readonly rate?: number
      readonly netFen?: number
      /** To be looked at; it may still be saved. */
      readonly isLessThanLast: boolean
    }

/** The total refunded so far as typed for one session that is due. */
export function readRefund({ session, last }: Due, text: string): RefundEntry {
  const read = parseYuan(text)
  if (!read.ok) return read.reason === 'empty' ? { state: 'empty' } : { state: 'unreadable', reason: read.reason }
  const refundFen = read.fen
  if (typeof session.gmvFen === 'number' && refundFen > session.gmvFen) return { state: 'impossible' }
  return {
    state: 'filled',
    refundFen,
    moreFen: last && refundFen - last.fen,
    rate: refundRate(session.gmvFen, refundFen),
    netFen: netFen(session.gmvFen, refundFen),
    isLessThanLast: last !== undefined && refundFen < last.fen,
  }
}
