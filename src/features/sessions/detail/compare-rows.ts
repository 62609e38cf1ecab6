import { compareToUsual, type FigureScale, type Judgement } from '@/domain/baseline/compare-to-usual'
import { usualOf, type Usual } from '@/domain/baseline/usual-of'
import type { UsualIndex } from '@/domain/baseline/usual-index'
import { deliveryRate, gpmFen } from '@/domain/metrics/session-metrics'
import { percentText } from '@/domain/metrics/percent-text'
import type { RecordOf } from '@/domain/records/record'
import type { Texts } from '@/locales/texts'
import { countText, moneyText, wholeYuanText } from '../figure-texts'

type SessionRecord = RecordOf<'session'>

/** A figure of a session that is held against its own usual. */
export interface ComparedFigure {
  readonly key: string
  readonly term: string
  readonly scale: FigureScale
  readonly valueOf: (session: SessionRecord) => number | null | undefined
  readonly textOf: (value: number) => string
}

export interface CompareRow extends ComparedFigure {
  readonly value: number
  readonly usual: Usual
  readonly judgement: Judgement
}

/** The figures compared on a session's page, in its order. */
export function comparedFigures({ terms, format, common }: Texts): readonly ComparedFigure[] {
  const withUnit = (unit: string) => (count: number) =>
    [countText(Math.round(count), format), unit].join(unit ? ' ' : '')
  return [
    {
      key: 'gmv',
      term: terms.gmv.name,
      scale: 'amount',
      valueOf: ({ gmvFen }) => gmvFen,
      textOf: (fen) => `¥${moneyText(Math.round(fen), format)}`,
    },
    {
      key: 'viewers',
      term: terms.viewers.name,
      scale: 'amount',
      valueOf: ({ viewers }) => viewers,
      textOf: withUnit(common.units.people),
    },
    {
      key: 'gpm',
      term: terms.gpm.name,
      scale: 'amount',
      valueOf: gpmFen,
      textOf: (fen) => `¥${wholeYuanText(fen, format)}`,
    },
    {
      key: 'firstOrders',
      term: terms.firstOrders.name,
      scale: 'amount',
      valueOf: ({ firstOrders }) => firstOrders,
      textOf: withUnit(common.units.orders),
    },
    {
      key: 'stay',
      term: terms.averageStay.name,
      scale: 'amount',
      valueOf: ({ averageStaySeconds, stayBase }) => (stayBase === 'last' ? undefined : averageStaySeconds),
      textOf: (seconds) => format.seconds(Math.round(seconds)),
    },
    { key: 'delivery', term: terms.deliveryRate.name, scale: 'rate', valueOf: deliveryRate, textOf: percentText },
  ]
}

/** The rows of one session: only figures that it knows. With `anchorId`, against that anchor's own sessions. */
export function compareRows(
  session: SessionRecord,
  { index, text, anchorId }: { readonly index: UsualIndex; readonly text: Texts; readonly anchorId?: string },
): readonly CompareRow[] {
  return comparedFigures(text).flatMap((figure) => {
    const value = figure.valueOf(session)
    if (value === null || value === undefined) return []
    const usual = usualOf(index, { session, figure: figure.valueOf, anchorId })
    return [{ ...figure, value, usual, judgement: compareToUsual(value, usual, figure.scale) }]
  })
}

const TRACK_END = 1.5

/** How much of its track a bar fills: the track ends at 1.5 × the usual, whose tick stands at two thirds. 0–1. */
export function trackShare(value: number, usual: number): number {
  return usual <= 0 ? 0 : Math.min(1, Math.max(0, value / (usual * TRACK_END)))
}
