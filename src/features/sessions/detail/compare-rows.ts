import { compareToUsual, type FigureScale, type Judgement } from '@/domain/baseline/compare-to-usual'
import { usualOf, type Usual } from '@/domain/baseline/usual-of'
import type { UsualIndex } from '@/domain/baseline/usual-index'
import { deliveryRate, gpmFen } from '@/domain/metrics/session-metrics'
import { percentText } from '@/domain/metrics/percent-text'
import type { RecordOf } from '@/domain/records/record'
import type { StayBase } from '@/domain/records/session'
import type { Texts } from '@/locales/texts'
import { countText, moneyText, wholeYuanText } from '@/runtime/records/figure-texts'

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

/** Whole shows and last hours are two different figures. */
function baseOfStay({ stayBase }: SessionRecord): StayBase | undefined {
  return stayBase ?? undefined
}

/** The figures compared on a session's page, in its order; a stay only with stays of the same base. */
function comparedFigures(session: SessionRecord, { terms, format, common }: Texts): readonly ComparedFigure[] {
  const stay = baseOfStay(session)
  const counted = (unit: string) => (count: number) => `${countText(Math.round(count), format)} ${unit}`.trim()
  const yuan = (fen: number) => `¥${moneyText(Math.round(fen), format)}`
  const wholeYuan = (fen: number) => `¥${wholeYuanText(fen, format)}`
  const seconds = (count: number) => format.seconds(Math.round(count))
  const stayOf = (other: SessionRecord) => (baseOfStay(other) === stay ? other.averageStaySeconds : undefined)
  const amount = (key: string, term: keyof Texts['terms'], of: Pick<ComparedFigure, 'valueOf' | 'textOf'>) =>
    ({ key, term: terms[term].name, scale: 'amount', ...of }) as const
  return [
    amount('gmv', 'gmv', { valueOf: ({ gmvFen }) => gmvFen, textOf: yuan }),
    amount('viewers', 'viewers', { valueOf: ({ viewers }) => viewers, textOf: counted(common.units.people) }),
    amount('gpm', 'gpm', { valueOf: gpmFen, textOf: wholeYuan }),
    amount('firstOrders', 'firstOrders', {
      valueOf: ({ firstOrders }) => firstOrders,
      textOf: counted(common.units.orders),
    }),
    amount('stay', 'averageStay', { valueOf: stayOf, textOf: seconds }),
    { key: 'delivery', term: terms.deliveryRate.name, scale: 'rate', valueOf: deliveryRate, textOf: percentText },
  ]
}

/** The rows of one session: only figures that it knows. With `anchorId`, against that anchor's own sessions. */
export function compareRows(
  session: SessionRecord,
  { index, text, anchorId }: { readonly index: UsualIndex; readonly text: Texts; readonly anchorId?: string },
): readonly CompareRow[] {
  return comparedFigures(session, text).flatMap((figure) => {
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
