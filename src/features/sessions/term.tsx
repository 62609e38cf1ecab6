import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Texts } from '@/locales/texts'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import { useExplain } from '@/ui/explain'

export interface TermProps {
  readonly term: keyof Texts['terms']
  /** Stands for the term's own name where the place says the rest. */
  readonly words?: ReactNode
  readonly className?: string
}

/** The name of a figure; a tap says in one sentence what it is. */
export function Term({ term, words, className }: TermProps) {
  const { terms } = useText()
  const explain = useExplain()
  const tap = (event: { stopPropagation: () => void }) => {
    event.stopPropagation()
    explain(term)
  }
  return (
    <View id={`term-${term}`} className={classNames('hit', className)} ariaRole='button' onClick={tap}>
      {words ?? terms[term].name}
    </View>
  )
}
