import { createContext, useContext } from 'react'
import { useStore } from 'zustand/react'
import type { RefundsForm, RefundsStore } from './refunds-store'

export const RefundsContext = createContext<RefundsStore | undefined>(undefined)

class RefundsFormMissingError extends Error {
  readonly code = 'refunds_form_missing'
}

export function useRefundsStore(): RefundsStore {
  const store = useContext(RefundsContext)
  if (!store) throw new RefundsFormMissingError('a well was drawn outside its page')
  return store
}

/** One value of the page, drawn anew when that value changes and not otherwise. */
export function useRefundsForm<T>(select: (form: RefundsForm) => T): T {
  return useStore(useRefundsStore(), select)
}
