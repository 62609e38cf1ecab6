import type { Brush } from '@/services/picture/picture'

const FAMILY =
  '-apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans CJK SC", "Noto Sans SC", sans-serif'

export const fontOf = (size: number, weight: 400 | 600): string => `${weight} ${size}px ${FAMILY}`

export interface TextBox {
  readonly text: string
  readonly size: number
  /** Never smaller than this; 18 is the least that can be read on a card. */
  readonly least: number
  readonly weight: 400 | 600
  readonly width: number
}

export interface FittedText {
  readonly text: string
  readonly size: number
  readonly width: number
}

/** The text as large as it may be within its width; at its least size it is cut, with an ellipsis. Leaves the font set. */
export function fitText(brush: Brush, { text, size, least, weight, width }: TextBox): FittedText {
  for (let fitted = size; ; fitted -= 1) {
    brush.font = fontOf(fitted, weight)
    const measured = brush.measureText(text).width
    if (measured <= width) return { text, size: fitted, width: measured }
    if (fitted <= least) break
  }
  const letters = Array.from(text)
  while (letters.length > 0 && brush.measureText(`${letters.join('')}…`).width > width) letters.pop()
  const cut = `${letters.join('')}…`
  return { text: cut, size: least, width: brush.measureText(cut).width }
}
