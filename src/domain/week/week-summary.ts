import type { Judgement } from '../baseline/compare-to-usual'
import type { UsualIndex } from '../baseline/usual-index'
import { divide, divideWhole } from '../metrics/divide'
import type { Fen } from '../money/parse-yuan'
import type { RecordOf } from '../records/record'
import { refundSoFar, type ReadingsOf } from '../refunds/refund-so-far'
import { judgeTogether } from './judge-together'

type SessionRecord = RecordOf<'session'>
type Figure = (session: SessionRecord) => number | null | undefined

/** The sums of one week's sessions. A sum is over the sessions that know the figure; `undefined` where none does. */
export interface WeekSummary {
  readonly sessionCount: number
  readonly gmvFen?: Fen
  readonly orders?: number
  readonly firstOrders?: number
  readonly views?: number
  /** As last recorded; sessions without a reading are in `unreadCount`, not counted as 0 refunded for good. */
  readonly refundedFen?: Fen
  readonly netFen?: Fen
  /** Sessions with sales whose refunds were never recorded. */
  readonly unreadCount: number
  /** Σ成交 ÷ Σ观看人次 × 1000 over the sessions that know both. */
  readonly gpmFen?: Fen
  readonly adSpendFen?: Fen
  readonly adBudgetFen?: Fen
  readonly deliveryRate?: number
  /** Against the sum of the same sessions' own 平时. */
  readonly gmvJudgement: Judgement
  readonly firstOrdersJudgement: Judgement
}

export interface WeekQuery {
  /** The week's sessions of the chosen account */
  readonly sessions: readonly SessionRecord[]
  readonly readingsOf: ReadingsOf
  readonly index: UsualIndex
}

export function weekSummary({ sessions, readingsOf, index }: WeekQuery): WeekSummary {
  const gmvFen = sum(sessions, (s) => s.gmvFen)
  const refundedFen = sum(sessions, (s) => refundSoFar(readingsOf(s.id))?.fen)
  const withViews = sessions.filter((s) => isKnown(s.gmvFen) && isKnown(s.views))
  const withAds = sessions.filter((s) => isKnown(s.adSpendFen) && isKnown(s.adBudgetFen))
  const gpmFen = divideWhole(
    sum(withViews, (s) => s.gmvFen),
    sum(withViews, (s) => s.views),
    1000,
  )
  return {
    sessionCount: sessions.length,
    gmvFen,
    orders: sum(sessions, (s) => s.orders),
    firstOrders: sum(sessions, (s) => s.firstOrders),
    views: sum(sessions, (s) => s.views),
    refundedFen,
    netFen: gmvFen === undefined ? undefined : Math.max(0, gmvFen - (refundedFen ?? 0)),
    unreadCount: sessions.filter((s) => s.gmvFen && !refundSoFar(readingsOf(s.id))).length,
    gpmFen,
    adSpendFen: sum(sessions, (s) => s.adSpendFen),
    adBudgetFen: sum(sessions, (s) => s.adBudgetFen),
    deliveryRate: divide(
      sum(withAds, (s) => s.adSpendFen),
      sum(withAds, (s) => s.adBudgetFen),
    ),
    gmvJudgement: judgeTogether(sessions, { index, figure: (s) => s.gmvFen }),
    firstOrdersJudgement: judgeTogether(sessions, { index, figure: (s) => s.firstOrders }),
  }
}

function sum(sessions: readonly SessionRecord[], figure: Figure): number | undefined {
  let total: number | undefined
  for (const session of sessions) {
    const value = figure(session)
    if (isKnown(value)) total = (total ?? 0) + value
  }
  return total
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined
}
