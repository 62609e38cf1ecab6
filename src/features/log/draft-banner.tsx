import { useFormText } from '@/locales/use-form-text'
import { Banner } from '@/ui/banner'
import { Link } from '@/ui/link'
import { useToast } from '@/ui/toast'
import { useLogForm, useLogStore } from './log-context'
import type { LogValues } from './log-values'
import { useDraftTime } from './use-draft-time'

/** 已恢复昨晚 23:41 的草稿: cleared with one tap, and back again with one more. */
export function DraftBanner({ fresh }: { readonly fresh: LogValues }) {
  const store = useLogStore()
  const { common, log: text } = useFormText()
  const draftTime = useDraftTime()
  const toast = useToast()
  const restored = useLogForm((form) => form.restored)
  if (!restored) return null

  const clear = () => {
    const { initial, values } = store.getState()
    store.replace({ initial: fresh, values: fresh, restored: undefined })
    const putBack = () => store.replace({ initial, values, restored })
    toast.show({ words: text.cleared, undo: { words: common.undo, onUndo: putBack } })
  }
  return (
    <Banner
      icon='history'
      tone='brand'
      title={text.restored(draftTime(restored.savedAt))}
      note={text.restoredHint}
      action={
        <Link id='draft-clear' onTap={clear}>
          {text.clear}
        </Link>
      }
    />
  )
}
