import { useCallback } from 'react'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import type { RecordOf } from '@/domain/records/record'
import { useRuntime } from '@/runtime/runtime-provider'
import { useReplica } from '@/runtime/use-replica'
import { useSave } from '@/runtime/use-save'
import { useFirstOrderText } from '../use-first-order-text'

/** Shows `from` within `to` from now on, which can be undone. */
export function useMerge(): (from: BuyerRow, to: BuyerRow) => Promise<boolean> {
  const { buyer } = useFirstOrderText()
  const { clock } = useRuntime()
  const replica = useReplica()
  const save = useSave()
  return useCallback(
    (from, to) => {
      const id = `${from.id}~${to.id}`
      const now = clock.now()
      const before = replica.find('buyerAlias', id)
      const fields = { from: from.id, to: to.id, source: 'person', at: now, ...(before && { deletedAt: null }) }
      const undo = [{ kind: 'buyerAlias' as const, id, fields: { deletedAt: now } }]
      return save([{ kind: 'buyerAlias', id, fields }], { words: buyer.merged, undo })
    },
    [buyer, clock, replica, save],
  )
}

/** Takes a join apart, which can be undone. */
export function useSplit(): (link: RecordOf<'buyerAlias'>) => void {
  const { buyer } = useFirstOrderText()
  const { clock } = useRuntime()
  const save = useSave()
  return useCallback(
    ({ id }) => {
      const write = (deletedAt: number | null) => ({ kind: 'buyerAlias' as const, id, fields: { deletedAt } })
      void save([write(clock.now())], { words: buyer.splitDone, undo: [write(null)] })
    },
    [buyer, clock, save],
  )
}
