import { useRuntime } from '@/runtime/runtime-provider'
import { useReplica } from '@/runtime/use-replica'
import { useSave } from '@/runtime/use-save'
import { bringBack, takeBack } from './take-back'
import { useImportText } from './use-import-text'

/** Takes an import back whole, and brings it back; each says so and can be undone. */
export function useTakeBack() {
  const words = useImportText()
  const replica = useReplica()
  const { clock } = useRuntime()
  const save = useSave()
  const goBack = (runId: string) => {
    const { writes, undo } = takeBack(runId, replica, clock.now())
    return save(writes, { words: words.takenBack, undo })
  }
  const comeBack = (runId: string) => {
    const { writes, undo } = bringBack(runId, replica, clock.now())
    return save(writes, { words: words.broughtBack, undo })
  }
  return { goBack, comeBack }
}
