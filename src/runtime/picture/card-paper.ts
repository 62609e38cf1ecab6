import type { Sky } from '@/domain/share-card/sky'
import type { Brush } from '@/services/picture/picture'
import { CARD, drawSky } from './draw-sky'
import { fitText, fontOf, type FittedText } from './fit-text'

export const INK = '#FFFFFF'
export const SOFT_INK = '#C9D3E6'
export const LEFT = 34
export const RIGHT = CARD.width - LEFT
export const ROOM = RIGHT - LEFT
/** No text on a picture is smaller. */
export const LEAST = 18

/** Twice the measure of the design, as chats show it on large screens. */
export const PICTURE_SCALE = 2
export const CARD_SIZE = { width: CARD.width * PICTURE_SCALE, height: CARD.height * PICTURE_SCALE } as const

/** Sets a brush up for a picture in the measure of the design. */
export function beginPicture(brush: Brush): void {
  brush.scale(PICTURE_SCALE, PICTURE_SCALE)
  brush.textBaseline = 'alphabetic'
  brush.textAlign = 'left'
}

/** The paper of every card: its measure and its sky. */
export function beginCard(brush: Brush, sky: Sky): void {
  beginPicture(brush)
  drawSky(brush, sky)
}

interface TextPlace {
  readonly x: number
  /** Of the baseline */
  readonly y: number
  readonly colour: string
  readonly weight?: 600
}

/** One line of text, at the size that was found for it. */
export function write(brush: Brush, { text, size }: FittedText, { x, y, colour, weight }: TextPlace): void {
  brush.font = fontOf(size, weight ?? 400)
  brush.fillStyle = colour
  brush.fillText(text, x, y)
}

/** The line below the horizon: a few words at the left, the tool's name at the right. */
export function drawFoot(brush: Brush, words: string, brand: string): void {
  const name = fitText(brush, { text: brand, size: LEAST, least: LEAST, weight: 400, width: 120 })
  write(brush, name, { x: RIGHT - name.width, y: 382, colour: SOFT_INK })
  const foot = fitText(brush, { text: words, size: LEAST, least: LEAST, weight: 400, width: ROOM - name.width - 12 })
  write(brush, foot, { x: LEFT, y: 382, colour: SOFT_INK })
}
