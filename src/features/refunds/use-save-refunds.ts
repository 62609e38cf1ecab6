import type { Day } from '@/domain/calendar/day'
import type { Due } from '@/domain/refunds/refunds-due'
import { useFormText } from '@/locales/use-form-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { useReplica } from '@/runtime/use-replica'
import { useToast } from '@/ui/toast'
import { planRefunds, undoRefunds } from './refund-writes'
import type { RefundsStore } from './refunds-store'

/** Saves every filled well in one write; one tap takes all of it back. */
export function useSaveRefunds(store: RefundsStore, rows: readonly Due[], day: Day): () => Promise<void> {
  const { clock, device, navigation } = useRuntime()
  const replica = useReplica()
  const toast = useToast()
  const { common, refunds } = useFormText()
  return async () => {
    const { texts, isSaving } = store.getState()
    const { writes, firstUnusable } = planRefunds(rows, texts, day)
    if (isSaving) return
    if (firstUnusable) {
      store.focus(firstUnusable)
      navigation.scrollTo(`refund-row-${firstUnusable}`)
      return
    }
    if (writes.length === 0) return toast.show({ words: refunds.fillFirst })
    const undone = undoRefunds(writes, (id) => replica.find('refundReading', id), clock.now())
    store.setSaving(true)
    const result = await replica.write(writes)
    store.setSaving(false)
    if (!result.ok) {
      return toast.show({ words: result.code === 'storage_full' ? common.storageFull : common.storageUnavailable })
    }
    device.vibrate()
    store.replace({})
    const takeBack = () => {
      store.replace(texts)
      void replica.write(undone).then((answer) => {
        toast.show({ words: answer.ok ? refunds.undone : common.storageUnavailable })
      })
    }
    toast.show({ words: refunds.saved(writes.length), undo: { words: common.undo, onUndo: takeBack } })
  }
}
