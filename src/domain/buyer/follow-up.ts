import type { TouchStep } from '../records/buyer'
import type { Settings } from '../records/team'
import type { BuyerRow } from './buyer-row'

/** 买后第 1、3、7、15 天, where the team says nothing else. */
export const DEFAULT_FOLLOW_UP_DAYS: readonly number[] = [1, 3, 7, 15]

/** Days for which a follow-up that nobody made stays on the list; then it is let go, for nothing here nags. */
const LINGERS_DAYS = 3

/** The days after the first order on which a person is to be greeted: ascending, each once. */
export function followUpDaysOf(settings: Pick<Settings, 'followUpDays'> | undefined): readonly number[] {
  const days = settings?.followUpDays
  return days ? [...new Set(days)].sort((left, right) => left - right) : DEFAULT_FOLLOW_UP_DAYS
}

/** What is to be done next with somebody: 已联系, then 已加微信, then 回访 each time anew. */
export function nextStepOf({ contacted, added }: Pick<BuyerRow, 'contacted' | 'added'>): TouchStep {
  if (added !== undefined) return 'revisited'
  return contacted === undefined ? 'contacted' : 'addedContact'
}

/** The day after buying that asks for somebody on `today`; before the first, the first. */
export function pointOf({ firstDay }: Pick<BuyerRow, 'firstDay'>, today: number, days: readonly number[]): number {
  const ageDays = today - firstDay
  return [...days].reverse().find((day) => day <= ageDays) ?? days[0] ?? 0
}

/** Somebody to be greeted today. */
export interface FollowUp {
  readonly row: BuyerRow
  /** 买后第 n 天 */
  readonly ageDays: number
  /** The day after buying that asks for it: `ageDays`, or one shortly before that was passed over. */
  readonly point: number
  readonly step: TouchStep
}

/** Whether a person is to be greeted on business day `today`, and with which step. */
export function followUpOf(row: BuyerRow, today: number, days: readonly number[]): FollowUp | undefined {
  const ageDays = today - row.firstDay
  let point = 0
  for (const day of days) if (day <= ageDays) point = day
  if (point === 0 || ageDays - point > LINGERS_DAYS || row.isRefunded) return undefined
  if (row.touched !== undefined && row.touched >= row.firstDay + point) return undefined
  return { row, ageDays, point, step: nextStepOf(row) }
}

/** The oldest first order for which anybody is asked for on `today`, as days since 1970-01-01. */
export function oldestFollowedUp(today: number, days: readonly number[]): number {
  return today - Math.max(0, ...days) - LINGERS_DAYS
}

/** A step's record id: two phones that take one step meet in one record, and a revisit is one for each day asked for. */
export function touchId(buyerId: string, step: TouchStep, point: number): string {
  return step === 'revisited' ? `${buyerId}~${step}~${point}` : `${buyerId}~${step}`
}
