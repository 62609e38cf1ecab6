import type { ReactNode } from 'react'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { FoldRow } from '@/ui/fold-row'
import { withFold } from './fold-preference'
import { useLogForm, useLogStore } from './log-context'
import type { FoldName } from './log-fields'

export interface LogFoldProps {
  readonly fold: FoldName
  /** A bold title, for a section that folds whole. */
  readonly title?: string
  readonly words: ReactNode
  readonly isFirst?: boolean
  readonly children: ReactNode
}

/** Optional fields; this phone remembers whether their owner keeps them open. */
export function LogFold({ fold, title, words, isFirst, children }: LogFoldProps) {
  const store = useLogStore()
  const { common } = useText()
  const { preferences } = useRuntime()
  const isOpen = useLogForm((form) => form.openFolds[fold] === true)
  const toggle = () => {
    store.setFold(fold, !isOpen)
    void preferences.set(withFold(preferences.get(), fold, !isOpen))
  }
  return (
    <>
      <FoldRow
        id={`fold-${fold}`}
        title={title}
        words={words}
        side={common.optional}
        isOpen={isOpen}
        isFirst={isFirst}
        onToggle={toggle}
      />
      {isOpen ? children : null}
    </>
  )
}
