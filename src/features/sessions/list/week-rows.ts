import type { Judgement } from '@/domain/baseline/compare-to-usual'
import { percentText } from '@/domain/metrics/percent-text'
import type { WeekSummary } from '@/domain/week/week-summary'
import type { Texts } from '@/locales/texts'
import { countText, moneyText, wholeYuanText } from '@/runtime/records/figure-texts'
import { judgementView, type JudgementView } from '@/runtime/records/judgement-view'

export interface WeekRow {
  readonly term: keyof Texts['terms']
  readonly figure: string
  /** Its base, or its usual. */
  readonly note: string
  readonly view?: JudgementView
}

/** The rows of a week's sheet; a figure that nobody entered is —. */
export function weekRows(summary: WeekSummary, text: Texts): readonly WeekRow[] {
  const { terms, format, sessions } = text
  const yuan = (fen: number | undefined) => (fen === undefined ? format.unknown : `¥${moneyText(fen, format)}`)
  const { adSpendFen, adBudgetFen, deliveryRate } = summary
  return [
    {
      term: 'gmv',
      figure: yuan(summary.gmvFen),
      ...usualOf(summary.gmvJudgement, text, (fen) => yuan(Math.round(fen))),
    },
    { term: 'refund', figure: yuan(summary.refundedFen), note: sessions.week.refundBase },
    { term: 'net', figure: yuan(summary.netFen), note: terms.net.means },
    { term: 'orders', figure: countText(summary.orders, format), note: '' },
    {
      term: 'firstOrders',
      figure: countText(summary.firstOrders, format),
      ...usualOf(summary.firstOrdersJudgement, text, (count) => countText(Math.round(count), format)),
    },
    {
      term: 'gpm',
      figure: summary.gpmFen === undefined ? format.unknown : `¥${wholeYuanText(summary.gpmFen, format)}`,
      note: sessions.week.gpmBase,
    },
    {
      term: 'deliveryRate',
      figure: deliveryRate === undefined ? format.unknown : percentText(deliveryRate),
      note: sessions.week.deliveryBase(moneyText(adSpendFen, format), moneyText(adBudgetFen, format)),
    },
  ]
}

function usualOf(
  judgement: Judgement,
  text: Texts,
  usualText: (usual: number) => string,
): Pick<WeekRow, 'note' | 'view'> {
  const view = judgementView(judgement, 'amount', text.judgement)
  return { note: 'usual' in judgement ? text.sessions.week.versus(usualText(judgement.usual)) : '', view }
}
