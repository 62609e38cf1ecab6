import type { SessionRecord } from '../baseline/usual-index'
import { weekStartOf } from '../calendar/day-arithmetic'
import type { Fen } from '../money/parse-yuan'
import type { DayBoundary } from '../records/team'
import type { RefundCohort } from '../refunds/refund-cohorts'
import { refundSoFar, type ReadingsOf } from '../refunds/refund-so-far'
import { LAST_UPDATE_POINT } from '../refunds/refunds-due'
import { keptSales, type KeptQuery } from '../week/kept-sales'
import { sessionsOfDays, type DayRange } from './sessions-of-days'

/** What the sales of some days come to after refunds; all amounts in 分. */
export interface KeptRange {
  /** Of those days, in the order given. */
  readonly sessions: readonly SessionRecord[]
  /** 成交金额 of the sessions that know it */
  readonly grossFen: Fen
  /** As last recorded */
  readonly refundedFen: Fen
  /** 净成交: gross less what was refunded so far */
  readonly netFen: Fen
  /** Sessions with sales whose refunds were never recorded. */
  readonly unreadCount: number
  readonly expected: ExpectedKept
}

/** 退款结清后预计: the range holds in 8 of 10 cases (八成把握). */
export type ExpectedKept =
  | {
      readonly ok: true
      /** `settled`: nothing more is asked for, so the range is one amount. `pooled`: few weeks, the range is wide. */
      readonly method: 'settled' | 'ladder' | 'pooled'
      readonly lowFen: Fen
      readonly middleFen: Fen
      readonly highFen: Fen
      /** Of 100 元 sold, how many are kept; not rounded. */
      readonly keptOf100: number
    }
  /** Too little to say anything: `need` more weeks have to settle; 0 where nothing was sold. */
  | { readonly ok: false; readonly need: number }

export interface KeptRangeQuery {
  readonly range: DayRange
  /** Any that may be in the range, of one account or of all. */
  readonly sessions: Iterable<SessionRecord>
  readonly readingsOf: ReadingsOf
  /** How refunds grow: of the whole team, oldest first. Those from the last week of the range on are left out. */
  readonly cohorts: readonly RefundCohort[]
  readonly boundaries: readonly DayBoundary[]
}

/** Gross, refunds, net and what is expected to be kept of the sales from `range.from` to `range.to`. */
export function keptRange({ range, sessions, readingsOf, cohorts, boundaries }: KeptRangeQuery): KeptRange {
  const own = sessionsOfDays(sessions, range, boundaries)
  const sold = own.filter(({ gmvFen }) => gmvFen)
  const grossFen = sold.reduce((sum, { gmvFen }) => sum + (gmvFen ?? 0), 0)
  const refundedFen = sold.reduce((sum, { id }) => sum + (refundSoFar(readingsOf(id))?.fen ?? 0), 0)
  const week = weekStartOf(range.to)
  const before = cohorts.filter((cohort) => cohort.week < week)
  return {
    ...{ sessions: own, grossFen, refundedFen, netFen: Math.max(0, grossFen - refundedFen) },
    unreadCount: sold.filter(({ id }) => readingsOf(id).length === 0).length,
    expected: expectedOf({ sessions: sold, readingsOf, cohorts: before }, grossFen - refundedFen),
  }
}

function expectedOf(query: KeptQuery, netFen: Fen): ExpectedKept {
  const { sessions, readingsOf } = query
  if (sessions.length === 0) return { ok: false, need: 0 }
  const isSettled = ({ id }: SessionRecord) => (refundSoFar(readingsOf(id))?.ageDays ?? 0) >= LAST_UPDATE_POINT
  const grossFen = sessions.reduce((sum, { gmvFen }) => sum + (gmvFen ?? 0), 0)
  if (sessions.every(isSettled)) {
    const keptFen = Math.max(0, netFen)
    return {
      ...{ ok: true, method: 'settled', keptOf100: (100 * keptFen) / grossFen },
      ...{ lowFen: keptFen, middleFen: keptFen, highFen: keptFen },
    }
  }
  const kept = keptSales(query)
  if (!kept.ok) return kept
  const { method, lowFen, keptFen: middleFen, highFen } = kept
  return { ok: true, method, lowFen, middleFen, highFen, keptOf100: (100 * middleFen) / grossFen }
}
