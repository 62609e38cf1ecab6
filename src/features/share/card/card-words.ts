import { clockOf } from '@/domain/calendar/clock-of'
import { amountText } from '@/domain/money/amount-text'
import type { SharedSession } from '@/domain/share-card/shared-session'
import { figuresOf, verdictWords, type FaceFigure, type FaceWords } from './card-face'

type Words = Pick<FaceWords, 'text' | 'share'>

const showOf = ({ startAt }: SharedSession, { text, share }: Words) =>
  share.card.show(text.format.when(clockOf(startAt)))

/** The line above the picture in a chat: an amount only where the card shows it. */
export function cardTitle(shared: SharedSession, words: Words): string {
  const gmvFen = shared.amounts?.gmvFen
  if (gmvFen === undefined) return verdictWords(shared, words)
  const { format } = words.text
  return words.share.card.openTitle(showOf(shared, words), amountText(gmvFen, format.largeAmounts))
}

/** Three lines for a group, under the choices that the card was made with. */
export function cardLines(shared: SharedSession, words: Words): string {
  const { text, share } = words
  const { card } = share
  const length = shared.durationMinutes ? text.format.minutes(shared.durationMinutes) : ''
  const who = card.lengthOf(text.format.list(shared.anchorNames), length)
  const figure = shared.compared?.figure
  const verdict = figure === undefined ? verdictWords(shared, words) : `${verdictWords(shared, words)} ${figure}`
  const isOpen = shared.amounts?.gmvFen !== undefined
  const figures = figuresOf(shared, words).map((one) => card.figure(one.label, figureText(one)))
  const last = [figures.join(card.comma), ...(shared.wentWell ? [card.wentWell(shared.wentWell)] : [])]
  return [
    [showOf(shared, words), who].filter((part) => part !== '').join(card.comma),
    isOpen ? [cardTitle(shared, words), verdict].join(card.full) : verdict,
    last.filter((part) => part !== '').join(card.full),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function figureText({ sign = '', number, unit }: FaceFigure): string {
  return `${sign}${number}${unit === undefined ? '' : ` ${unit}`}`
}
