import type { Clock } from '@/services/clock/clock'

const MINUTE_MILLISECONDS = 60_000
/** What changes in one go is counted once. */
const GATHER_MILLISECONDS = 200

export interface Recount {
  /** Something may have changed. */
  readonly soon: () => void
  readonly stop: () => void
}

/** Counts at once, soon after it is told to, and when a minute has passed: a show may have begun or the day turned. */
export function recount(clock: Clock, count: () => void): Recount {
  let isStopped = false
  let cancel: () => void = () => undefined
  const wait = (milliseconds: number) => {
    cancel()
    if (!isStopped) cancel = clock.after(milliseconds, run)
  }
  const run = () => {
    count()
    wait(MINUTE_MILLISECONDS)
  }
  run()
  return {
    soon: () => wait(GATHER_MILLISECONDS),
    stop: () => {
      isStopped = true
      cancel()
    },
  }
}
