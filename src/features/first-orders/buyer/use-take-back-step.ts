import { useCallback } from 'react'
import type { RecordOf } from '@/domain/records/record'
import { useRuntime } from '@/runtime/runtime-provider'
import { useSave } from '@/runtime/use-save'
import { useFirstOrderText } from '../use-first-order-text'

/** Takes a recorded step back, which can itself be undone. */
export function useTakeBackStep(): (touch: RecordOf<'touch'>) => void {
  const { buyer } = useFirstOrderText()
  const { clock } = useRuntime()
  const save = useSave()
  return useCallback(
    ({ id }) => {
      const write = (deletedAt: number | null) => ({ kind: 'touch' as const, id, fields: { deletedAt } })
      void save([write(clock.now())], { words: buyer.tookBack, undo: [write(null)] })
    },
    [buyer, clock, save],
  )
}
