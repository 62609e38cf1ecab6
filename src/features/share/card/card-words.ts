import type { SharedPage } from '@/protocol/share'
import type { ContentWords, FaceFigure } from './card-content'
import { contentOf } from './content-of'

/** The line above the picture in a chat: an amount only where the card shows it. */
export function cardTitle(shared: SharedPage, words: ContentWords): string {
  const { headline, verdict } = contentOf(shared, words)
  return headline ? headline.title : verdict
}

/** Three lines for a group, under the choices that the card was made with. */
export function cardLines(shared: SharedPage, words: ContentWords): string {
  const { name, who, headline, verdict, figure, figures, note } = contentOf(shared, words)
  const { card } = words.share
  const compared = figure === undefined ? verdict : `${verdict} ${figure}`
  const told = figures.map((one) => card.figure(one.label, figureText(one)))
  const last = [told.join(card.comma), note ?? '']
  return [
    [name, who].filter((part) => part !== '').join(card.comma),
    headline ? [headline.line, compared].join(card.full) : compared,
    last.filter((part) => part !== '').join(card.full),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function figureText({ sign = '', number, unit }: FaceFigure): string {
  return `${sign}${number}${unit === undefined ? '' : ` ${unit}`}`
}
