import { judge, type Judgement, type Verdict } from '../baseline/compare-to-usual'
import type { SessionRecord, UsualIndex } from '../baseline/usual-index'
import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { timeBandOf, type TimeBand } from '../calendar/time-band'
import { decomposeProduct } from '../week/decompose-product'
import { judgeTogether, sumTogether } from '../week/judge-together'
import { levelShift, lowFloor, type LevelShift, type LowFloor } from './level-shift'
import type { PeriodReport } from './period-report'
import type { ReportBook } from './report-book'

type Judged = Extract<Judgement, { delta: number }>

/** One sentence: what differs from the usual, with one cause at most, and only one that the figures themselves give. */
export type Change =
  /** 新客首单, and the day on which most of the difference came about. */
  | {
      readonly kind: 'firstOrders'
      readonly judgement: Judged
      readonly actual: number
      /** Signed, whole orders */
      readonly difference: number
      readonly mostlyOn: Day | undefined
    }
  /** The show furthest from its own usual: whether viewing or selling made it so. */
  | {
      readonly kind: 'show'
      readonly sessionId: string
      readonly day: Day
      readonly band: TimeBand
      readonly judgement: Judged
      readonly views: Judged
      readonly gpm: Judged
      /** The factor that made the larger part of the difference. */
      readonly mainly: 'views' | 'gpm'
      /** The one anchor of this time, who is on air at no other: nobody can tell the two apart. */
      readonly inseparableFrom: string | undefined
    }
  /** 消耗率 and the share of natural traffic. */
  | {
      readonly kind: 'ads'
      readonly rate: number
      readonly judgement: Judgement
      /** 0–1; `undefined` where no session knows it */
      readonly naturalShare: number | undefined
    }
  | ({ readonly kind: 'level' } & LevelShift)
  | ({ readonly kind: 'floor' } & LowFloor)

/** Sentences are few, or nobody reads them. */
const MOST = 3
/** With fewer nobody can say what always goes together. */
const LEAST_SHOWS = 4
const SHOWS_LOOKED_AT = 20

/** 这周变了什么: at most three, what changed for good first, then what was unlike the usual. */
export function changesOf(book: ReportBook, report: PeriodReport, accountId?: string): readonly Change[] {
  return book.once(`changes ${report.range.from} ${report.range.to} ${accountId ?? ''}`, () => {
    const found = [
      lowFloorOf(book, report, accountId),
      levelOf(book, report, accountId),
      firstOrdersOf(book, report),
      showOf(book, report),
      adsOf(report),
    ]
    return found.filter((one): one is Change => one !== undefined).slice(0, MOST)
  })
}

function lowFloorOf(book: ReportBook, { range }: PeriodReport, accountId?: string): Change | undefined {
  const floor = lowFloor(book, range, accountId)
  return floor && { kind: 'floor', ...floor }
}

function levelOf(book: ReportBook, { range }: PeriodReport, accountId?: string): Change | undefined {
  const shift = levelShift(book, range, accountId)
  return shift && { kind: 'level', ...shift }
}

function firstOrdersOf({ log }: ReportBook, { summary, kept }: PeriodReport): Change | undefined {
  const { firstOrdersJudgement: judgement, firstOrders: actual } = summary
  if (!('delta' in judgement) || judgement.verdict === 'near' || actual === undefined) return undefined
  const { actual: known, usual } = sumTogether(kept.sessions, { index: log.index, figure: (s) => s.firstOrders })
  const difference = known - usual
  return {
    ...{ kind: 'firstOrders', judgement, actual, difference: Math.round(difference) },
    mostlyOn: mostOf(kept.sessions, difference, log),
  }
}

/** The day whose own difference is more than half of the whole. */
function mostOf(sessions: readonly SessionRecord[], whole: number, log: ReportBook['log']): Day | undefined {
  for (const session of sessions) {
    const { actual, usual } = sumTogether([session], { index: log.index, figure: (s) => s.firstOrders })
    if ((actual - usual) / whole > 0.5) return businessDayOf(session.startAt, log.boundaries)
  }
  return undefined
}

/** Of the shows unlike their usual the one furthest below, else the one furthest above. */
function showOf({ log }: ReportBook, { kept }: PeriodReport): Change | undefined {
  const { index, boundaries } = log
  const judged = kept.sessions.flatMap((session) => {
    const judgement = judgeTogether([session], { index, figure: (s) => s.gmvFen })
    return 'delta' in judgement && judgement.verdict !== 'near' ? [{ session, judgement }] : []
  })
  judged.sort((one, other) => one.judgement.delta - other.judgement.delta)
  const lowest = judged[0]
  const found = lowest && lowest.judgement.verdict === 'below' ? lowest : judged[judged.length - 1]
  const cause = found && causeOf(found.session, index)
  if (!found || !cause) return undefined
  const { session, judgement } = found
  return {
    ...{ kind: 'show', sessionId: session.id, judgement, ...cause },
    day: businessDayOf(session.startAt, boundaries),
    band: timeBandOf(session.startAt),
    inseparableFrom: inseparable(session, index),
  }
}

/** Sales are views × what a view brought; the parts of the two are the whole difference. */
function causeOf(session: SessionRecord, index: UsualIndex) {
  const knows = (figure: number | null | undefined) => (session.views && session.gmvFen ? figure : undefined)
  const gmv = sumTogether([session], { index, figure: (s) => (s.views ? s.gmvFen : undefined) })
  const views = sumTogether([session], { index, figure: (s) => (s.gmvFen ? s.views : undefined) })
  if (knows(1) === undefined || gmv.usual <= 0 || views.usual <= 0 || views.actual <= 0) return undefined
  const [usualGpm, gpm] = [gmv.usual / views.usual, gmv.actual / views.actual]
  const [ofViews = 0, ofGpm = 0] = decomposeProduct([views.usual, usualGpm], [views.actual, gpm])
  return {
    views: judge(views.actual, views.usual, 'amount'),
    gpm: judge(gpm, usualGpm, 'amount'),
    mainly: Math.abs(ofViews) >= Math.abs(ofGpm) ? ('views' as const) : ('gpm' as const),
  }
}

/** The anchor who is on air in this time of the week alone, and whom nobody else ever stands in for there. */
function inseparable(session: SessionRecord, index: UsualIndex): string | undefined {
  const [only, ...others] = session.anchorIds
  if (only === undefined || others.length > 0) return undefined
  const { accountId, band, weekday } = index.placementOf(session)
  const own = index.before({ accountId, anchorId: only }, session.startAt, SHOWS_LOOKED_AT)
  const there = index.before({ accountId, band, weekday }, session.startAt, SHOWS_LOOKED_AT)
  const isOne =
    own.length >= LEAST_SHOWS &&
    there.every(({ anchorIds }) => anchorIds.length === 1 && anchorIds[0] === only) &&
    own.every((other) => {
      const place = index.placementOf(other)
      return place.band === band && place.weekday === weekday
    })
  return isOne ? only : undefined
}

function adsOf({ summary, delivery, kept }: PeriodReport): Change | undefined {
  const rate = summary.deliveryRate
  if (rate === undefined) return undefined
  const known = kept.sessions.filter((s) => typeof s.naturalViewers === 'number' && !!s.viewers)
  const [natural, all] = [sum(known, (s) => s.naturalViewers), sum(known, (s) => s.viewers)]
  return { kind: 'ads', rate, judgement: delivery, naturalShare: all > 0 ? natural / all : undefined }
}

function sum(
  sessions: readonly SessionRecord[],
  figure: (session: SessionRecord) => number | null | undefined,
): number {
  return sessions.reduce((total, session) => total + (figure(session) ?? 0), 0)
}

/** Which arrow a sentence has. */
export function verdictOf(change: Change): Verdict {
  switch (change.kind) {
    case 'level':
      return change.now > change.before ? 'above' : 'below'
    case 'floor':
      return 'below'
    default:
      return 'delta' in change.judgement ? change.judgement.verdict : 'near'
  }
}
