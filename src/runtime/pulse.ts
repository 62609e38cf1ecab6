import type { Clock } from '@/services/clock/clock'

/**
 * How often a phone that is being looked at asks for what the others wrote. Asking without news is one read of one
 * document: six phones looked at for two hours a day ask 43,200 times a month, of the 200,000 calls of the smallest plan.
 */
const PULSE_MILLISECONDS = 30_000

export interface Pulse {
  start(): void
  stop(): void
}

/** Beats while the app is in front. */
export function createPulse(clock: Clock, beat: () => void): Pulse {
  let cancel: (() => void) | undefined
  const wait = () => {
    cancel = clock.after(PULSE_MILLISECONDS, () => {
      beat()
      wait()
    })
  }
  const stop = () => {
    cancel?.()
    cancel = undefined
  }
  return {
    start() {
      stop()
      wait()
    },
    stop,
  }
}
