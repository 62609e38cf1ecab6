import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import type { Texts } from '@/locales/texts'
import { Sheet } from '@/ui/sheet'

export type Term = keyof Texts['terms']

/** The sheet that explains a term in one sentence. */
export function useTerm(): { readonly explain: (term: Term) => void; readonly sheet: ReactNode } {
  const { terms, common } = useText()
  const [term, setTerm] = useState<Term>()
  const sheet = term ? (
    <Sheet title={terms[term].name} closeLabel={common.close} onClose={() => setTerm(undefined)}>
      <View id='explanation' className='t-body'>
        {terms[term].means}
      </View>
    </Sheet>
  ) : null
  return { explain: setTerm, sheet }
}
