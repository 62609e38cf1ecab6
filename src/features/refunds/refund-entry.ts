import { parseYuan } from '@/domain/money/parse-yuan'
import { netFen, refundRate } from '@/domain/metrics/refund-metrics'
import type { Due } from '@/domain/refunds/refunds-due'

export type RefundDoubt = 'less_than_last' | 'more_than_sales'

/** What a typed total says. An empty well stays unknown, never 0. */
export type RefundEntry =
  | { readonly state: 'empty' }
  | { readonly state: 'unreadable'; readonly reason: 'not_a_number' | 'too_many_decimals' | 'too_large' | 'negative' }
  | {
      readonly state: 'filled'
      readonly refundFen: number
      /** 比上次多退; absent without an earlier reading. Negative when it is less. */
      readonly moreFen?: number
      readonly rate?: number
      readonly netFen?: number
      /** To be looked at; it may still be saved. */
      readonly doubt?: RefundDoubt
    }

/** The total refunded so far as typed for one session that is due. */
export function readRefund({ session, last }: Due, text: string): RefundEntry {
  const read = parseYuan(text)
  if (!read.ok) return read.reason === 'empty' ? { state: 'empty' } : { state: 'unreadable', reason: read.reason }
  const refundFen = read.fen
  return {
    state: 'filled',
    refundFen,
    moreFen: last && refundFen - last.fen,
    rate: refundRate(session.gmvFen, refundFen),
    netFen: netFen(session.gmvFen, refundFen),
    doubt: doubtOf(refundFen, { gmvFen: session.gmvFen ?? undefined, lastFen: last?.fen }),
  }
}

function doubtOf(
  refundFen: number,
  { gmvFen, lastFen }: { gmvFen?: number; lastFen?: number },
): RefundDoubt | undefined {
  if (gmvFen !== undefined && refundFen > gmvFen) return 'more_than_sales'
  return lastFen !== undefined && refundFen < lastFen ? 'less_than_last' : undefined
}
