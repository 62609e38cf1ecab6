import { groupThousands } from './group-thousands'
import type { Fen } from './parse-yuan'

/** `268,400`, or `268,400.50` when there are 角 and 分. No currency sign. */
export function yuanText(fen: Fen): string {
  const size = Math.abs(fen)
  const rest = size % 100
  const whole = groupThousands((size - rest) / 100)
  const text = rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`
  return fen < 0 ? `−${text}` : text
}
