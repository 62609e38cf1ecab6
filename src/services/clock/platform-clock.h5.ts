import { previewQuery } from '../preview/preview-address.h5'
import type { Clock } from './clock'

/** The browser's clock. `now=<ISO instant>` in the page's query is where it starts counting from. */
export function createPlatformClock(): Clock {
  const start = Date.parse(previewQuery('now') ?? '')
  const offset = Number.isNaN(start) ? 0 : start - Date.now()
  return {
    now: () => Date.now() + offset,
    after(milliseconds, task) {
      const timer = window.setTimeout(task, milliseconds)
      return () => window.clearTimeout(timer)
    },
  }
}
