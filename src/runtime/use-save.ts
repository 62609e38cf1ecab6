import { useCallback } from 'react'
import { useText } from '@/locales/text-context'
import type { Write } from '@/replica/replica'
import { useReplica } from './use-replica'
import { useToast } from '@/ui/toast'

export interface SaveWords {
  readonly words: string
  /** What takes it back. */
  readonly undo?: readonly Write[]
}

/**
 * Writes and says so once it is on storage; says why when it is not. Answers whether it was saved.
 * Without `said` the caller speaks.
 */
export function useSave(): (writes: readonly Write[], said?: SaveWords) => Promise<boolean> {
  const replica = useReplica()
  const toast = useToast()
  const { common } = useText()
  return useCallback(
    async (writes, said) => {
      const result = await replica.write(writes)
      if (!result.ok) {
        toast.show({ words: result.code === 'storage_full' ? common.storageFull : common.storageUnavailable })
        return false
      }
      if (!said) return true
      const { words, undo } = said
      const takeBack = undo && { words: common.undo, onUndo: () => void replica.write(undo) }
      toast.show(takeBack ? { words, undo: takeBack } : { words })
      return true
    },
    [replica, toast, common],
  )
}
