import { useCallback } from 'react'
import type { Write } from '@/replica/replica'
import { useRuntime } from '@/runtime/runtime-provider'
import { useReplica } from '@/runtime/use-replica'
import { useSave as useSaveAndSay } from '@/runtime/use-save'
import { useToast } from '@/ui/toast'
import { undoWrites } from './undo-writes'

/** `undo`: what takes it back, where that is not simply the earlier values. */
export type Save = (writes: readonly Write[], words: string, undo?: readonly Write[]) => Promise<boolean>

/** Saves with an undo that brings the earlier values back. Nothing to write is only said. */
export function useSave(): Save {
  const replica = useReplica()
  const { clock } = useRuntime()
  const toast = useToast()
  const save = useSaveAndSay()
  return useCallback(
    async (writes, words, undo = undoWrites(writes, replica, clock.now())) => {
      if (writes.length > 0) return save(writes, { words, undo })
      toast.show({ words })
      return true
    },
    [replica, clock, toast, save],
  )
}
