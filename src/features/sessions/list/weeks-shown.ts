import type { Week } from './sessions-by-week'

export interface Span {
  readonly top: number
  readonly bottom: number
}

/** Heights in px at standard text size; what a phone with larger text draws is taller by its factor. */
export const WEEK_HEADING_HEIGHT = 48
export const CARD_HEIGHT = 193

export function weekHeight({ sessions }: Week, textScale: number): number {
  return Math.round(
    (WEEK_HEADING_HEIGHT + sessions.length * CARD_HEIGHT) * (textScale > 1 ? 0.45 + 0.55 * textScale : 1),
  )
}

/** Which weeks lie within `span` when they are stacked from 0. The rest need no cards, only their height. */
export function weeksWithin(heights: readonly number[], span: Span): { readonly first: number; readonly last: number } {
  let top = 0
  let first = -1
  let last = -1
  heights.forEach((height, place) => {
    const isWithin = top + height >= span.top && top <= span.bottom
    if (isWithin && first < 0) first = place
    if (isWithin) last = place
    top += height
  })
  return { first, last }
}
