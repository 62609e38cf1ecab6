import type { GuessRange } from '@/domain/guess/seal'
import { amountText, shortAmountText } from '@/domain/money/amount-text'
import type { Texts } from '@/locales/texts'

type Format = Texts['format']

/** An amount as ranges and charts write it: 22.2万, 222.0K. */
export function shortWords(fen: number, { largeAmounts }: Format): string {
  return shortAmountText(fen, largeAmounts).replace(/\.0+(?=\D*$)/, '')
}

const SHORT_FROM_FEN = 1_000_000

/** 22万–26万; below 1 万 in full. */
export function rangeText({ lowFen, highFen }: GuessRange, format: Format): string {
  const words = (fen: number) =>
    highFen < SHORT_FROM_FEN ? amountText(fen, format.largeAmounts) : shortWords(fen, format)
  return lowFen === highFen ? words(lowFen) : `${words(lowFen)}–${words(highFen)}`
}
