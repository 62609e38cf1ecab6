import type { ReactNode } from 'react'
import { PageSettings, PhoneSettings } from './page-settings'
import { useOpenRuntime } from './runtime-provider'

export interface RuntimeGateProps {
  readonly children: ReactNode
  /** Drawn until the runtime is open. */
  readonly meanwhile?: ReactNode
  /** Clock and battery stand on a dark ground in both themes. */
  readonly isDarkOnTop?: boolean
}

/** Draws a page that needs no team, such as the first one, once the runtime is open. */
export function RuntimeGate({ children, meanwhile, isDarkOnTop = false }: RuntimeGateProps) {
  if (!useOpenRuntime()) return <PhoneSettings>{meanwhile}</PhoneSettings>
  return <PageSettings isDarkOnTop={isDarkOnTop}>{children}</PageSettings>
}
