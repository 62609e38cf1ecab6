import type { ReactNode } from 'react'
import { PageSettings, PhoneSettings } from './page-settings'
import { useOpenRuntime } from './runtime-provider'

export interface RuntimeGateProps {
  readonly children: ReactNode
  /** Drawn until the runtime is open. */
  readonly meanwhile?: ReactNode
}

/** Draws a page that needs no team, such as the first one, once the runtime is open. */
export function RuntimeGate({ children, meanwhile }: RuntimeGateProps) {
  return useOpenRuntime() ? <PageSettings>{children}</PageSettings> : <PhoneSettings>{meanwhile}</PhoneSettings>
}
