import type { Due } from '@/domain/refunds/refunds-due'
import { readRefund } from './refund-entry'
import { useRefundsForm } from './refunds-context'

/** How many of these wells hold a figure. */
export function useFilledCount(rows: readonly Due[]): number {
  return useRefundsForm(
    ({ texts }) => rows.filter((due) => readRefund(due, texts[due.session.id] ?? '').state === 'filled').length,
  )
}
