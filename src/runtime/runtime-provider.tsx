import { createContext, useContext, useEffect, useState, type PropsWithChildren } from 'react'
import type { Runtime } from './runtime'

const RuntimeContext = createContext<Runtime | undefined>(undefined)

export class RuntimeMissingError extends Error {
  readonly code = 'runtime_missing'
  constructor() {
    super('used outside a TeamGate or before the runtime was ready')
    this.name = 'RuntimeMissingError'
  }
}

/**
 * Gives pages the runtime once it is open. Children are there from the first moment, because Taro looks for the
 * page's elements right after mounting it: each page waits in a gate of its own.
 */
export function RuntimeProvider({ opening, children }: PropsWithChildren<{ readonly opening: Promise<Runtime> }>) {
  const [runtime, setRuntime] = useState<Runtime>()
  useEffect(() => {
    let isWanted = true
    void opening.then((opened) => isWanted && setRuntime(opened))
    return () => {
      isWanted = false
    }
  }, [opening])
  return <RuntimeContext.Provider value={runtime}>{children}</RuntimeContext.Provider>
}

/** The runtime, once it is open. */
export function useOpenRuntime(): Runtime | undefined {
  return useContext(RuntimeContext)
}

/** The runtime, for everything that is drawn inside a gate. */
export function useRuntime(): Runtime {
  const runtime = useOpenRuntime()
  if (!runtime) throw new RuntimeMissingError()
  return runtime
}
