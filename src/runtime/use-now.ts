import { useCallback, useSyncExternalStore } from 'react'
import { useRuntime } from './runtime-provider'

const MINUTE_MILLISECONDS = 60_000

/** The phone's time, epoch milliseconds, cut to whole steps (a minute): drawn anew when the next one begins. */
export function useNow(stepMilliseconds = MINUTE_MILLISECONDS): number {
  const { clock } = useRuntime()
  const read = useCallback(() => clock.now() - (clock.now() % stepMilliseconds), [clock, stepMilliseconds])
  const subscribe = useCallback(
    (listener: () => void) => {
      let cancel: () => void
      const wait = () => {
        cancel = clock.after(stepMilliseconds - (clock.now() % stepMilliseconds), () => {
          listener()
          wait()
        })
      }
      wait()
      return () => cancel()
    },
    [clock, stepMilliseconds],
  )
  return useSyncExternalStore(subscribe, read)
}
