import { amountText } from '@/domain/money/amount-text'
import { groupThousands } from '@/domain/money/group-thousands'
import type { Texts } from '@/locales/texts'

/** A known amount without its ¥, or —. */
export function moneyText(fen: number | null | undefined, { unknown, largeAmounts }: Texts['format']): string {
  return fen === null || fen === undefined ? unknown : amountText(fen, largeAmounts)
}

/** GPM is shown in whole 元: its 分 say nothing. */
export function wholeYuanText(fen: number | null | undefined, format: Texts['format']): string {
  return fen === null || fen === undefined ? format.unknown : moneyText(Math.round(fen / 100) * 100, format)
}

export function countText(count: number | null | undefined, { unknown }: Texts['format']): string {
  return count === null || count === undefined ? unknown : groupThousands(count)
}
