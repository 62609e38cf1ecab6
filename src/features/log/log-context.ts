import { createContext, useContext } from 'react'
import { useStore } from 'zustand/react'
import type { LogForm } from './log-form'
import type { LogStore } from './log-store'

export const LogContext = createContext<LogStore | undefined>(undefined)

class LogFormMissingError extends Error {
  readonly code = 'log_form_missing'
}

/** The form of this page. Its object never changes; what is in it does. */
export function useLogStore(): LogStore {
  const store = useContext(LogContext)
  if (!store) throw new LogFormMissingError('a field was drawn outside its form')
  return store
}

/** One value of the form, drawn anew when that value changes and not otherwise. */
export function useLogForm<T>(select: (form: LogForm) => T): T {
  return useStore(useLogStore(), select)
}
