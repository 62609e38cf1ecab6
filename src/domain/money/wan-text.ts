import type { Fen } from './parse-yuan'
import { groupThousands } from './group-thousands'

const FEN_PER_WAN = 1_000_000

/** In 万: one decimal, two below 10 万 (`56.4`, `3.56`). The unit is the caller's to write. */
export function wanText(fen: Fen): string {
  const isBelowTen = Math.abs(fen) + FEN_PER_WAN / 200 < 10 * FEN_PER_WAN
  const places = isBelowTen ? 2 : 1
  return scaledText(fen, FEN_PER_WAN, places)
}

/** `fen` over `unit`, rounded half up to `places` decimals by integer arithmetic. */
export function scaledText(fen: Fen, unit: number, places: number): string {
  const size = Math.abs(fen)
  const step = unit / 10 ** places
  const units = Math.floor(size / step + 0.5)
  const whole = Math.floor(units / 10 ** places)
  const decimals = places === 0 ? '' : `.${String(units % 10 ** places).padStart(places, '0')}`
  return `${fen < 0 && units > 0 ? '−' : ''}${groupThousands(whole)}${decimals}`
}
