import { createContext, useContext, useState, type PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import type { Texts } from '@/locales/texts'
import { Sheet } from './sheet'

type Term = keyof Texts['terms']
type Explain = (term: Term | undefined) => void

/** Two contexts: whoever can ask for an explanation is not drawn again when one opens. */
const ExplainContext = createContext<Explain>(() => undefined)
const ExplainedContext = createContext<Term | undefined>(undefined)

/** Opens one sentence about a term. */
export function useExplain(): Explain {
  return useContext(ExplainContext)
}

export function ExplainProvider({ children }: PropsWithChildren) {
  const [explained, explain] = useState<Term>()
  return (
    <ExplainContext.Provider value={explain}>
      <ExplainedContext.Provider value={explained}>{children}</ExplainedContext.Provider>
    </ExplainContext.Provider>
  )
}

/** The sentence, while one is open. */
export function ExplainSheet() {
  const explain = useExplain()
  const term = useContext(ExplainedContext)
  const { common, terms } = useText()
  if (!term) return null
  return (
    <Sheet title={terms[term].name} closeLabel={common.close} onClose={() => explain(undefined)}>
      <View id='explanation' className='t-body'>
        {terms[term].means}
      </View>
    </Sheet>
  )
}
