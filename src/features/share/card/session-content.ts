import { clockOf } from '@/domain/calendar/clock-of'
import { amountText } from '@/domain/money/amount-text'
import { wholeYuanText } from '@/domain/money/whole-yuan-text'
import type { SharedSession } from '@/domain/share-card/shared-session'
import { VERDICTS, type CardContent, type ContentWords, type FaceFigure } from './card-content'
import { comparedWith } from './compared-with'
import { countedFigure } from './counted-figure'

/** What the card of a session says. */
export function sessionContent(shared: SharedSession, words: ContentWords): CardContent {
  const { text, share } = words
  const { card } = share
  const clock = clockOf(shared.startAt)
  const name = card.show(text.format.when(clock))
  const length = shared.durationMinutes ? text.format.minutes(shared.durationMinutes) : ''
  const anchors = text.format.list(shared.anchorNames)
  const verdict = VERDICTS[shared.sky]
  const gmvFen = shared.amounts?.gmvFen
  const title = gmvFen === undefined ? '' : card.openTitle(name, amountText(gmvFen, text.format.largeAmounts))
  return {
    sky: shared.sky,
    date: `${text.format.weekday(clock.weekday)} ${clock.month}.${clock.day}`,
    name,
    verdict: verdict ? card[verdict](comparedWith(shared, text)) : card.plain,
    figure: shared.compared?.figure,
    ...(gmvFen !== undefined && { headline: { label: card.sales, fen: gmvFen, title, line: title } }),
    isHidden: shared.amounts === undefined,
    figures: sessionFigures(shared, words),
    foot: card.foot(anchors, length),
    who: card.lengthOf(anchors, length),
    ...(shared.wentWell && { note: card.wentWell(shared.wentWell) }),
  }
}

/** Only what is known: a card has no room for a dash. */
export function sessionFigures(shared: SharedSession, { text }: Pick<ContentWords, 'text'>): readonly FaceFigure[] {
  const { terms, common, format } = text
  const { firstOrders, viewers, averageStaySeconds: stay, amounts } = shared
  const gpm = amounts?.gpmFen
  return [
    ...countedFigure(terms.firstOrders.name, firstOrders, common.units.orders),
    ...(gpm === undefined ? [] : [{ label: terms.gpm.name, sign: '¥', number: wholeYuanText(gpm) }]),
    ...countedFigure(terms.viewers.name, viewers, common.units.people),
    ...(stay === undefined ? [] : [{ label: terms.averageStay.name, number: format.seconds(stay) }]),
  ]
}
