import { judge, type Judgement } from '../baseline/compare-to-usual'
import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day-arithmetic'
import { anchorWeeks, type AnchorWeek } from '../week/anchor-weeks'
import { judgeRatio } from '../week/judge-ratio'
import { weekSummary, type WeekSummary } from '../week/week-summary'
import type { ExpectedKept, KeptRange } from './kept-range'
import { reportBars, type ReportBar } from './report-bars'
import type { ReportBook } from './report-book'
import { rangeOf, sameDaysOf, shifted, type ReportPeriod } from './report-period'
import type { DayRange } from './sessions-of-days'

export interface PeriodQuery {
  readonly period: ReportPeriod
  /** The business day that it is. */
  readonly today: Day
  /** Absent: all accounts. */
  readonly accountId?: string | undefined
  /** In roster order: nobody is ranked. */
  readonly anchorIds: readonly string[]
  /** Days of the period on which a planned show ended without a record. */
  readonly missing: readonly Day[]
  /** A show is planned for today: until it is logged the day is not called a day off. */
  readonly isAwaited: boolean
}

/** 周报: what a period sold and keeps, held against the period before and against the own usual. */
export interface PeriodReport {
  readonly range: DayRange
  /** Its last day that is over, or that has been logged: the same days of the period before are compared with. */
  readonly through: Day
  /** Of the week's sessions, or those of any other period. */
  readonly summary: WeekSummary
  readonly kept: KeptRange
  /** Expected net once refunds settle, against the same of `range`: the period before; `isPart`: its same days alone. */
  readonly versusBefore: Settled & { readonly range: DayRange; readonly isPart: boolean }
  /** The same against the sessions' own usual sales at the usual refund rate. */
  readonly versusUsual: Settled
  readonly gpm: Judgement
  readonly delivery: Judgement
  readonly refunds: ExpectedRate
  readonly bars: readonly ReportBar[]
  readonly anchors: readonly AnchorWeek[]
}

/** A difference of two settled amounts as a share of the one compared with, signed; unknown where either is. */
export interface Settled {
  readonly delta: number | undefined
}

/** 退款率 · 预计: expected final refunds ÷ 成交金额, 0–1. */
export interface ExpectedRate {
  readonly share: number | undefined
  readonly judgement: Judgement
}

/** The report of one period; the book keeps it, and what reports share. */
export function periodReport(book: ReportBook, query: PeriodQuery): PeriodReport {
  return book.once(`report ${JSON.stringify(query)}`, () => workOut(book, query))
}

function workOut(book: ReportBook, query: PeriodQuery): PeriodReport {
  const { period, today, accountId, anchorIds, missing, isAwaited } = query
  const { index, readingsOf, boundaries } = book.log
  const range = rangeOf(period)
  const kept = book.keptOf(range, accountId)
  const { sessions } = kept
  const through = countedThrough(book, range, query)
  const rate = book.refundRateBefore(range.to)
  const summary = weekSummary({ sessions, readingsOf, index })
  return {
    ...{ range, through, summary, kept },
    versusBefore: versusBefore(book, query, { kept, range, through }),
    versusUsual: versusUsual(kept, summary.gmvJudgement, rate),
    gpm: judgeRatio(sessions, { index, over: (s) => s.gmvFen, under: (s) => s.views, scale: 'amount', times: 1000 }),
    delivery: judgeRatio(sessions, { index, over: (s) => s.adSpendFen, under: (s) => s.adBudgetFen, scale: 'rate' }),
    refunds: expectedRate(kept, rate),
    bars: reportBars({ range, sessions, index, boundaries, today, missing, isAwaited }),
    anchors: anchorWeeks({ sessions, index, anchorIds }),
  }
}

/** Today counts once it has a session; a night at the end that was not logged yet does not. */
function countedThrough(book: ReportBook, range: DayRange, { today, missing, accountId }: PeriodQuery): Day {
  if (today > range.to) return range.to
  let day = book.sessionsOf({ from: today, to: today }, accountId).length > 0 ? today : addDays(today, -1)
  while (day >= range.from && missing.includes(day)) day = addDays(day, -1)
  return day
}

interface Known {
  readonly kept: KeptRange
  readonly range: DayRange
  readonly through: Day
}

function versusBefore(book: ReportBook, { period, accountId }: PeriodQuery, { kept, range, through }: Known) {
  const before = rangeOf(shifted(period, -1))
  if (through < range.from) return { delta: undefined, range: before, isPart: false }
  const isOpen = through < range.to
  const same = isOpen ? sameDaysOf(before, range.from, through) : before
  const then = book.keptOf(same, accountId)
  const isPart = isOpen && then.sessions.length < book.sessionsOf(before, accountId).length
  return { delta: differenceOf(kept.expected, then.expected), range: same, isPart }
}

function differenceOf(now: ExpectedKept, then: ExpectedKept): number | undefined {
  if (!now.ok || !then.ok || then.middleFen === 0) return undefined
  return now.middleFen / then.middleFen - 1
}

/** Sessions without a usual are left out of both sides: what is kept of them is taken for their share of the sales. */
function versusUsual({ expected, grossFen }: KeptRange, sales: Judgement, rate?: number): Settled {
  if (!expected.ok || rate === undefined || !('usual' in sales)) return { delta: undefined }
  const share = (sales.usual * (1 + sales.delta)) / grossFen
  return { delta: (expected.middleFen * share) / (sales.usual * (1 - rate)) - 1 }
}

function expectedRate({ expected, grossFen }: KeptRange, rate?: number): ExpectedRate {
  if (!expected.ok || grossFen === 0) return { share: undefined, judgement: { verdict: 'unknown' } }
  const share = 1 - expected.middleFen / grossFen
  return { share, judgement: rate === undefined ? { verdict: 'unknown' } : judge(share, rate, 'rate') }
}
