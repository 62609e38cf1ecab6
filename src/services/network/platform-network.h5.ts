import type { Network } from './network'

export function createPlatformNetwork(): Network {
  return {
    isOnline: () => navigator.onLine,
    onChange(listener) {
      const changed = () => listener(navigator.onLine)
      window.addEventListener('online', changed)
      window.addEventListener('offline', changed)
      return () => {
        window.removeEventListener('online', changed)
        window.removeEventListener('offline', changed)
      }
    },
  }
}
