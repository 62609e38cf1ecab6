import { judge, type Judgement } from '../baseline/compare-to-usual'
import { judgementFigure } from '../baseline/judgement-figure'
import type { Day } from '../calendar/day'
import type { Fen } from '../money/parse-yuan'
import { periodReport, type PeriodReport } from '../report/period-report'
import { periodOf } from '../report/report-period'
import type { ReportBook } from '../report/report-book'
import { knownFigures } from './known-figures'
import type { ShareChoices } from './share-choices'
import { skyOf, type Sky } from './sky'

/** Which days, of one account or of all. */
export interface ReportSubject {
  /** Business days, both ends in it */
  readonly from: Day
  readonly to: Day
  readonly accountId?: string | undefined
}

/** How the days compare with the usual of the same sessions, without either amount. */
export interface ReportComparison {
  /** `kept`: what is left once refunds settle, against the same; `sales`: too little is known of refunds for that. */
  readonly basis: 'kept' | 'sales'
  /** `9.7%`; absent where it is near. */
  readonly figure?: string
}

/** What only an open card says. In 分; absent = unknown. */
export interface ReportAmounts {
  readonly netFen?: Fen
  readonly gmvFen?: Fen
  readonly refundFen?: Fen
  readonly gpmFen?: Fen
  /** 退款结清后预计, in 8 of 10 cases */
  readonly lowFen?: Fen
  readonly highFen?: Fen
}

/**
 * All that the card of a report, its title, its text and its page are made of; built here and nowhere else, as a session's
 * is. Nothing of buyers, ads, costs or profit ever is, and of anchors their names alone.
 */
export interface SharedReport {
  readonly kind: 'report'
  readonly from: Day
  readonly to: Day
  /** Where it is the report of one of several accounts */
  readonly accountName?: string
  readonly anchorNames: readonly string[]
  readonly sessionCount: number
  readonly sky: Sky
  readonly compared?: ReportComparison
  readonly firstOrders?: number
  /** Absent when hidden, and with it every figure that they could be worked out from. */
  readonly amounts?: ReportAmounts
}

/** What it is built from beside the team's log. */
export interface ReportSource {
  readonly book: ReportBook
  /** In roster order */
  readonly anchors: readonly { readonly id: string; readonly name: string }[]
  readonly accounts: ReadonlyMap<string, { readonly name: string }>
  /** The business day that it is. */
  readonly today: Day
}

/** The report of those days as it may be shown under these choices; nothing where there is no session. */
export function sharedReport(
  { from, to, accountId }: ReportSubject,
  { book, anchors, accounts, today }: ReportSource,
  { hidesAmounts }: Pick<ShareChoices, 'hidesAmounts'>,
): SharedReport | undefined {
  const period = periodOf({ from, to })
  const anchorIds = anchors.map(({ id }) => id)
  const report = periodReport(book, { period, today, accountId, anchorIds, missing: [], isAwaited: false })
  const { summary } = report
  if (summary.sessionCount === 0) return undefined
  const wereOnAir = new Set(report.anchors.map(({ anchorId }) => anchorId))
  const accountName = accountId !== undefined && accounts.size > 1 ? accounts.get(accountId)?.name : undefined
  return {
    ...{ kind: 'report', from, to, sessionCount: summary.sessionCount },
    ...(accountName !== undefined && { accountName }),
    anchorNames: anchors.filter(({ id }) => wereOnAir.has(id)).map(({ name }) => name),
    ...comparisonOf(report),
    ...knownFigures({ firstOrders: summary.firstOrders }),
    ...(!hidesAmounts && { amounts: amountsOf(report) }),
  }
}

function comparisonOf({ versusUsual: { delta }, summary }: PeriodReport) {
  const basis = delta === undefined ? 'sales' : 'kept'
  const judgement: Judgement = delta === undefined ? summary.gmvJudgement : judge(1 + delta, 1, 'amount')
  const sky = skyOf(judgement)
  if (!('delta' in judgement)) return { sky }
  const figure = judgement.verdict === 'near' ? {} : { figure: judgementFigure(judgement, 'amount') }
  return { sky, compared: { basis, ...figure } as const }
}

function amountsOf({ summary, kept: { expected } }: PeriodReport): ReportAmounts {
  const { netFen, gmvFen, refundedFen: refundFen, gpmFen } = summary
  const { lowFen, highFen } = expected.ok ? expected : {}
  return knownFigures({ netFen, gmvFen, refundFen, gpmFen, lowFen, highFen })
}
