import type { RateWindow } from '#cloud/store/documents'
import type { RateLimit } from './limits'

export const NOTHING_YET: RateWindow = { since: 0, count: 0 }

/** Whether one more within the window is too many. `now` in epoch milliseconds. */
export function isSpent(window: RateWindow | undefined, limit: RateLimit, now: number): boolean {
  return window !== undefined && isCurrent(window, limit, now) && window.count >= limit.count
}

/** The window with one more counted; a new one once the old has passed. */
export function countOne(window: RateWindow | undefined, limit: RateLimit, now: number): RateWindow {
  return window !== undefined && isCurrent(window, limit, now)
    ? { ...window, count: window.count + 1 }
    : { since: now, count: 1 }
}

function isCurrent(window: RateWindow, limit: RateLimit, now: number): boolean {
  return now - window.since < limit.windowMs
}
