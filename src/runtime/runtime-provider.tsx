import { createContext, useContext, useEffect, useMemo, useState, type PropsWithChildren } from 'react'
import type { Runtime } from './runtime'
import type { Phone } from './services'

interface Opened {
  readonly phone: Phone
  readonly runtime?: Runtime
}

const RuntimeContext = createContext<Opened | undefined>(undefined)

export class RuntimeMissingError extends Error {
  readonly code = 'runtime_missing'
  constructor() {
    super('used outside a TeamGate or before the runtime was ready')
    this.name = 'RuntimeMissingError'
  }
}

export interface RuntimeProviderProps {
  readonly phone: Phone
  readonly opening: Promise<Runtime>
}

/**
 * Gives pages the runtime once it is open. Children are there from the first moment, because Taro looks for the
 * page's elements right after mounting it: each page waits in a gate of its own.
 */
export function RuntimeProvider({ phone, opening, children }: PropsWithChildren<RuntimeProviderProps>) {
  const [runtime, setRuntime] = useState<Runtime>()
  useEffect(() => {
    let isWanted = true
    void opening.then((opened) => isWanted && setRuntime(opened))
    return () => {
      isWanted = false
    }
  }, [opening])
  const value = useMemo(() => ({ phone, runtime }), [phone, runtime])
  return <RuntimeContext.Provider value={value}>{children}</RuntimeContext.Provider>
}

/** The runtime, once it is open. */
export function useOpenRuntime(): Runtime | undefined {
  return useContext(RuntimeContext)?.runtime
}

/** The phone itself, which answers from the first moment. */
export function usePhone(): Phone {
  const opened = useContext(RuntimeContext)
  if (!opened) throw new RuntimeMissingError()
  return opened.phone
}

/** The runtime, for everything that is drawn inside a gate. */
export function useRuntime(): Runtime {
  const runtime = useOpenRuntime()
  if (!runtime) throw new RuntimeMissingError()
  return runtime
}
