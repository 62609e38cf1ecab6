import type { ReactNode } from 'react'
import { useOpenRuntime } from './runtime-provider'

/** Draws a page that needs no team, such as the first one, once the runtime is open. */
export function RuntimeGate({ children }: { readonly children: ReactNode }) {
  return useOpenRuntime() ? <>{children}</> : null
}
