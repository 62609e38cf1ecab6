import type { BrowserContextOptions } from 'playwright-core'
import type { Phone } from '../browser/phone'

/** One picture of the real app: how to get there; the runner does the rest. */
export interface Screen {
  /** The name of the picture, as among the designs: `sessions-dark`. */
  readonly name: string
  /** What the clock stands at, with its zone: `2026-11-22T10:12:00+08:00`. */
  readonly now: string
  readonly options?: Pick<BrowserContextOptions, 'colorScheme' | 'locale'>
  /** Whose preview it is; chen unless said. Every screen starts with empty storage. */
  readonly person?: string
  /** Opens the page and brings it to the state of the picture. */
  run(phone: Phone, open: OpenPreview): Promise<void>
}

/** Opens a route of the preview with the screen's clock and the design's frame. */
export type OpenPreview = (route?: string) => Promise<void>
