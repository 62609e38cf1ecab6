import type { GuessRange } from '@/domain/guess/seal'
import { amountText, shortAmountText } from '@/domain/money/amount-text'
import type { TeamTexts } from '@/locales/use-team-text'

/** An amount as ranges and charts write it: 22.2万, 222.0K. */
export function shortWords(fen: number, { format }: TeamTexts): string {
  return shortAmountText(fen, format.largeAmounts).replace(/\.0+(?=\D*$)/, '')
}

const SHORT_FROM_FEN = 1_000_000

/** 22万–26万; below 1 万 in full. */
export function rangeText({ lowFen, highFen }: GuessRange, text: TeamTexts): string {
  const words = (fen: number) =>
    highFen < SHORT_FROM_FEN ? amountText(fen, text.format.largeAmounts) : shortWords(fen, text)
  return lowFen === highFen ? words(lowFen) : text.guess.range(words(lowFen), words(highFen))
}
