import type { Fen } from './parse-yuan'
import { scaledText, wanText } from './wan-text'
import { yuanText } from './yuan-text'

/** How large amounts are shortened: 万 in Chinese, K and M in English. */
export type LargeStyle = 'wan' | 'metric'

const FULL_LIMIT_FEN = 1_000_000_000
const FEN_PER_THOUSAND = 100_000
const FEN_PER_MILLION = 100_000_000
/** From here on K would round to 1,000.0. */
const MILLION_LIMIT_FEN = FEN_PER_MILLION - FEN_PER_THOUSAND / 20

/** An own figure, without its ¥: in full below 1,000 万, then shortened. */
export function amountText(fen: Fen, style: LargeStyle): string {
  return Math.abs(fen) < FULL_LIMIT_FEN ? yuanText(fen) : shortAmountText(fen, style)
}

/** For charts and ranges: `56.4万`, `3.56万`; `563.7K`, `1.2M`. */
export function shortAmountText(fen: Fen, style: LargeStyle): string {
  if (style === 'wan') return `${wanText(fen)}万`
  return Math.abs(fen) < MILLION_LIMIT_FEN
    ? `${scaledText(fen, FEN_PER_THOUSAND, 1)}K`
    : `${scaledText(fen, FEN_PER_MILLION, 1)}M`
}
