import { useCallback } from 'react'
import { useText } from '@/locales/text-context'
import type { Write } from '@/replica/replica'
import { useRuntime } from '@/runtime/runtime-provider'
import { useReplica } from '@/runtime/use-replica'
import { useToast } from '@/ui/toast'
import { undoWrites } from './undo-writes'

/** `undo`: what takes it back, where that is not simply the earlier values. */
export type Save = (writes: readonly Write[], words: string, undo?: readonly Write[]) => Promise<boolean>

/** Writes, says so once it is on storage, and offers to take it back; says why when it is not. */
export function useSave(): Save {
  const replica = useReplica()
  const { clock } = useRuntime()
  const toast = useToast()
  const { common } = useText()
  return useCallback(
    async (writes, words, undo = undoWrites(writes, replica, clock.now())) => {
      const result = writes.length === 0 ? ({ ok: true } as const) : await replica.write(writes)
      if (result.ok) {
        const takeBack = { words: common.undo, onUndo: () => void replica.write(undo) }
        toast.show(writes.length === 0 ? { words } : { words, undo: takeBack })
      } else {
        toast.show({ words: result.code === 'storage_full' ? common.storageFull : common.storageUnavailable })
      }
      return result.ok
    },
    [replica, clock, toast, common],
  )
}
