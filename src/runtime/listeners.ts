export interface Listeners {
  readonly subscribe: (listener: () => void) => () => void
  notify(): void
}

/** Who wants a word when something changes. Listeners may come and go while one is being told. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>()
  return {
    subscribe(listener) {
      // Wrapped, so that one function subscribed twice counts twice.
      const own = () => listener()
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    notify() {
      for (const listener of [...listeners]) listener()
    },
  }
}
