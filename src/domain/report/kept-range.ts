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

interface KeptSessionsQuery extends Pick<KeptQuery, 'sessions' | 'readingsOf'> {
  readonly cohortsBefore: () => readonly RefundCohort[]
}

/** Gross, refunds, net and what is expected to be kept of the sales from `range.from` to `range.to`. */
export function keptRange({ range, sessions, readingsOf, cohorts, boundaries }: KeptRangeQuery): KeptRange {
  const week = weekStartOf(range.to)
  const cohortsBefore = () => cohorts.filter((cohort) => cohort.week < week)
  return keptOfSessions({ sessions: sessionsOfDays(sessions, range, boundaries), readingsOf, cohortsBefore })
}

/** The same of sessions that were found already; `cohortsBefore` is only asked where something is still to come. */
export function keptOfSessions({ sessions, readingsOf, cohortsBefore }: KeptSessionsQuery): KeptRange {
  const sold = sessions.filter(({ gmvFen }) => gmvFen)
  const last = sold.map(({ id }) => refundSoFar(readingsOf(id)))
  const grossFen = sold.reduce((sum, { gmvFen }) => sum + (gmvFen ?? 0), 0)
  const refundedFen = last.reduce((sum, reading) => sum + (reading?.fen ?? 0), 0)
  const netFen = Math.max(0, grossFen - refundedFen)
  const isSettled = last.every((reading) => (reading?.ageDays ?? 0) >= LAST_UPDATE_POINT)
  return {
    ...{ sessions, grossFen, refundedFen, netFen },
    unreadCount: last.filter((reading) => !reading).length,
    expected: isSettled
      ? settledAt(netFen, grossFen)
      : predicted({ sessions: sold, readingsOf, cohorts: cohortsBefore() }),
  }
}

function settledAt(fen: Fen, grossFen: Fen): ExpectedKept {
  if (grossFen === 0) return { ok: false, need: 0 }
  const keptOf100 = (100 * fen) / grossFen
  return { ok: true, method: 'settled', keptOf100, lowFen: fen, middleFen: fen, highFen: fen }
}

function predicted(query: KeptQuery): ExpectedKept {
  const kept = keptSales(query)
  if (!kept.ok) return kept
  const { method, gmvFen, lowFen, keptFen: middleFen, highFen } = kept
  return { ok: true, method, lowFen, middleFen, highFen, keptOf100: (100 * middleFen) / gmvFen }
}
