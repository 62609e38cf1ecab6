import type { Clock } from '@/services/clock/clock'

/** Well below 50 ms, the longest that WeChat lets a handler take: the step that is under way is finished first. */
const SLICE_MILLISECONDS = 12

export interface SlicedRun<P> {
  readonly clock: Clock
  readonly isCancelled: () => boolean
  readonly onProgress?: (progress: P) => void
}

/**
 * Runs something long a few milliseconds at a time, so that taps and drawing come between. `undefined`: it was given up,
 * and nothing came of it.
 */
export async function runInSlices<P, T>(
  steps: Generator<P, T>,
  { clock, isCancelled, onProgress }: SlicedRun<P>,
): Promise<T | undefined> {
  for (;;) {
    const until = clock.now() + SLICE_MILLISECONDS
    let step = steps.next()
    while (!step.done && clock.now() < until) step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
    await new Promise<void>((resolve) => clock.after(0, resolve))
    if (isCancelled()) return undefined
  }
}
