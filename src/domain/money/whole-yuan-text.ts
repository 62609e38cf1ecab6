import type { Fen } from './parse-yuan'
import { scaledText } from './wan-text'

const FEN_PER_YUAN = 100

/** Rounded to whole 元, for a figure that was worked out, such as GPM: `12,161`. */
export function wholeYuanText(fen: Fen): string {
  return scaledText(fen, FEN_PER_YUAN, 0)
}
