import { clockOf } from '@/domain/calendar/clock-of'
import { instantOf } from '@/domain/calendar/instant'
import { amountText, shortAmountText } from '@/domain/money/amount-text'
import { wholeYuanText } from '@/domain/money/whole-yuan-text'
import { periodOf } from '@/domain/report/report-period'
import type { SharedReport } from '@/domain/share-card/shared-report'
import type { Texts } from '@/locales/texts'
import { VERDICTS, type CardContent, type ContentWords, type FaceFigure } from './card-content'
import { countedFigure } from './counted-figure'

/** 11.16 – 11.22, or 2026年11月. */
export function reportDays({ from, to }: Pick<SharedReport, 'from' | 'to'>, { format }: Texts): string {
  const period = periodOf({ from, to })
  if (period.kind === 'month') return format.month(Number(from.slice(0, 4)), Number(from.slice(5, 7)))
  return format.dayRange(clockOf(instantOf(from, 0)), clockOf(instantOf(to, 0)))
}

/** What the card of a report says. */
export function reportContent(shared: SharedReport, words: ContentWords): CardContent {
  const { text, share } = words
  const { report } = share
  const { format, common } = text
  const date = reportDays(shared, text)
  const anchors = format.list(shared.anchorNames)
  const account = shared.accountName === undefined ? [] : [shared.accountName]
  const headline = headlineOf(shared, words, date)
  return {
    sky: shared.sky,
    date,
    name: report.name(date),
    verdict: reportVerdict(shared, words),
    figure: shared.compared?.figure,
    ...(headline && { headline }),
    isHidden: shared.amounts === undefined,
    figures: reportFigures(shared, words),
    foot: [...account, ...(anchors === '' ? [] : [anchors])],
    who: [...account, `${shared.sessionCount} ${common.units.sessions}`, anchors]
      .filter((part) => part !== '')
      .join(share.card.comma),
  }
}

/** How the days compare, in words without any figure. */
function reportVerdict({ from, to, sky, compared }: SharedReport, { share: { report } }: ContentWords): string {
  const period = report.period[periodOf({ from, to }).kind]
  const verdict = VERDICTS[sky]
  if (!verdict || !compared) return report.plain(period)
  return report[verdict](period, report.basis[compared.basis])
}

function headlineOf({ amounts }: SharedReport, { text, share }: ContentWords, days: string) {
  const fen = amounts?.netFen
  if (fen === undefined) return undefined
  const { format } = text
  const amount = amountText(fen, format.largeAmounts)
  const expected = expectedWords(amounts, format.largeAmounts)
  return {
    label: share.report.net,
    fen,
    title: share.report.openTitle(days, amount),
    line: share.report.line(amount, expected),
  }
}

/** `¥56.4万–60.3万`: what is expected once refunds settle. */
export function expectedWords(amounts: SharedReport['amounts'], style: Texts['format']['largeAmounts']): string {
  const { lowFen, highFen } = amounts ?? {}
  if (lowFen === undefined || highFen === undefined) return ''
  const low = shortAmountText(lowFen, style)
  return lowFen === highFen ? `¥${low}` : `¥${low}–${shortAmountText(highFen, style)}`
}

/** Only what is known. */
export function reportFigures(shared: SharedReport, { text, share }: ContentWords): readonly FaceFigure[] {
  const { terms, common } = text
  const gpm = shared.amounts?.gpmFen
  return [
    ...countedFigure(terms.firstOrders.name, shared.firstOrders, common.units.orders),
    ...(gpm === undefined ? [] : [{ label: terms.gpm.name, sign: '¥', number: wholeYuanText(gpm) }]),
    ...countedFigure(share.report.sessions, shared.sessionCount, common.units.sessions),
  ]
}
