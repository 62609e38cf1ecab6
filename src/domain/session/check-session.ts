import { averageConcurrent } from '../metrics/session-metrics'
import type { Fen } from '../money/parse-yuan'
import type { Session } from '../records/session'
import type { SessionField } from './missing-required'

/** `impossible` cannot be saved; `strange` is asked about and may be. */
export type Severity = 'impossible' | 'strange'

export type RuleId =
  | 'viewersOverViews'
  | 'buyersOverViewers'
  | 'buyersOverOrders'
  | 'firstOrdersOverBuyers'
  | 'refundOverSales'
  | 'stayOverDuration'
  | 'naturalOverViewers'
  | 'startInFuture'
  | 'peakUnderAverage'
  | 'stayOfLastHours'
  | 'spendOverBudget'
  | 'longShow'
  | 'orderValueAbsurd'

export type FoundField = SessionField | 'refundFen'

/** One thing that cannot be, or is hardly so. `field` is where it is said, `against` what it was held against. */
export interface Finding {
  readonly severity: Severity
  readonly rule: RuleId
  readonly field: FoundField
  readonly against?: FoundField
}

/** What the form knows beside the session itself. */
export interface CheckContext {
  /** 退款至今, 分 */
  readonly refundFen?: Fen | null
  /** Epoch milliseconds */
  readonly now?: number
}

type Checked = Partial<Session> & Pick<CheckContext, 'refundFen'>

const LONG_SHOW_MINUTES = 12 * 60
/** 90 minutes' mean stay in 4 hours, 37 % of the viewers online at once, is nearly always the last hours' figure. */
const STAY_SHARE_OF_SHOW = 0.35
const ORDER_VALUE_MAX_FEN = 5_000_000
const START_TOLERANCE_MS = 5 * 60_000

/** Of several fields in `against`, the first that is known counts: people stand in for people, views where they are not. */
type Rule = readonly [
  severity: Severity,
  rule: RuleId,
  field: FoundField,
  against: readonly [FoundField, ...FoundField[]],
  isBroken?: Predicate,
]
type Predicate = (session: Checked) => boolean

const RULES: readonly Rule[] = [
  ['impossible', 'viewersOverViews', 'viewers', ['views']],
  ['impossible', 'buyersOverViewers', 'buyers', ['viewers', 'views']],
  ['impossible', 'buyersOverOrders', 'buyers', ['orders']],
  ['impossible', 'firstOrdersOverBuyers', 'firstOrders', ['buyers', 'orders', 'viewers', 'views']],
  ['impossible', 'refundOverSales', 'refundFen', ['gmvFen']],
  ['impossible', 'stayOverDuration', 'averageStaySeconds', ['durationMinutes'], isStayOverDuration],
  ['impossible', 'naturalOverViewers', 'naturalViewers', ['viewers', 'views']],
  ['strange', 'peakUnderAverage', 'peakOnline', ['averageStaySeconds'], isPeakUnderAverage],
  ['strange', 'stayOfLastHours', 'averageStaySeconds', ['durationMinutes'], isStayOfLastHours],
  ['strange', 'spendOverBudget', 'adSpendFen', ['adBudgetFen']],
  ['strange', 'longShow', 'durationMinutes', ['startAt'], (s) => isOver(s.durationMinutes, LONG_SHOW_MINUTES)],
  ['strange', 'orderValueAbsurd', 'gmvFen', ['orders'], isOrderValueAbsurd],
]

/** What is wrong with a session as typed so far. Unknown figures break no rule. */
export function checkSession(draft: Partial<Session>, { refundFen, now }: CheckContext = {}): readonly Finding[] {
  const checked: Checked = { ...draft, refundFen }
  const findings = RULES.flatMap((rule) => findingOf(rule, checked))
  if (now !== undefined && isOver(draft.startAt, now + START_TOLERANCE_MS)) {
    findings.unshift({ severity: 'impossible', rule: 'startInFuture', field: 'startAt' })
  }
  return findings
}

function findingOf([severity, rule, field, againstFields, isBroken]: Rule, checked: Checked): readonly Finding[] {
  const against = againstFields.find((one) => isKnown(checked[one])) ?? againstFields[0]
  const isFound = isBroken ? isBroken(checked) : isOver(checked[field], checked[against])
  return isFound ? [{ severity, rule, field, against }] : []
}

function isOver(value: unknown, limit: unknown): boolean {
  return isKnown(value) && isKnown(limit) && value > limit
}

/** The figures that rules compare are all numbers; anything else is not known. */
function isKnown(value: unknown): value is number {
  return typeof value === 'number'
}

function showSeconds({ durationMinutes }: Checked): number | undefined {
  return isKnown(durationMinutes) ? durationMinutes * 60 : undefined
}

function isStayOverDuration(session: Checked): boolean {
  return isOver(session.averageStaySeconds, showSeconds(session))
}

function isPeakUnderAverage(session: Checked): boolean {
  return isOver(averageConcurrent(session), session.peakOnline)
}

function isStayOfLastHours(session: Checked): boolean {
  const seconds = showSeconds(session)
  if (seconds === undefined || session.stayBase === 'last' || isStayOverDuration(session)) return false
  return isOver(session.averageStaySeconds, seconds * STAY_SHARE_OF_SHOW)
}

function isOrderValueAbsurd({ gmvFen, orders }: Checked): boolean {
  return isKnown(gmvFen) && !!orders && gmvFen / orders > ORDER_VALUE_MAX_FEN
}
