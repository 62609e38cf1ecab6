import type { Day } from '../calendar/day'

/** 场观人均停留的口径: the whole show, or only its last hours. */
export type StayBase = 'whole' | 'last'

/**
 * One live broadcast (一场直播). Raw counts only; every ratio is derived.
 * Money is integer 分, instants are epoch milliseconds, lengths are seconds or minutes as named.
 * A field that is absent or `null` is unknown, never 0. Refunds live in {@link RefundReading}.
 */
export interface Session {
  readonly accountId: string
  readonly anchorIds: readonly string[]
  readonly startAt: number
  /** The roster slot it was logged from, and that slot's business day; absent for an unplanned show. */
  readonly slotId?: string | null
  readonly durationMinutes?: number | null
  /** 场观人数 (UV) */
  readonly viewers?: number | null
  /** 观看人次 (PV) */
  readonly views?: number | null
  /** 曝光人数 */
  readonly impressions?: number | null
  /** 最高在线 */
  readonly peakOnline?: number | null
  /** 人均停留, seconds */
  readonly averageStaySeconds?: number | null
  readonly stayBase?: StayBase | null
  /** 自然流量人数 */
  readonly naturalViewers?: number | null
  /** 自然最高在线 */
  readonly naturalPeakOnline?: number | null
  /** 平均在线 as the dashboard gives it */
  readonly averageOnline?: number | null
  /** 成交金额 before refunds */
  readonly gmvFen?: number | null
  /** 订单数 */
  readonly orders?: number | null
  /** 成交人数 */
  readonly buyers?: number | null
  /** 新客首单数 */
  readonly firstOrders?: number | null
  /** 加企微 / 微信 */
  readonly contactsAdded?: number | null
  /** 新增关注 */
  readonly follows?: number | null
  /** 新入粉丝团 */
  readonly fanClubJoins?: number | null
  /** 投流预算 */
  readonly adBudgetFen?: number | null
  /** 投流消耗 */
  readonly adSpendFen?: number | null
  /** 目标 ROI × 100 */
  readonly targetRoiHundredths?: number | null
  /** 投流成交 */
  readonly adGmvFen?: number | null
  /** 违规扣分: whether points were deducted in this show */
  readonly hadDeduction?: boolean | null
  /** 做得好的一点 */
  readonly wentWell?: string | null
  /** 下次只改一点 */
  readonly changeNext?: string | null
  /** Sessions that look like the same show and are not: somebody said 两场都留. */
  readonly keptApartFrom?: readonly string[] | null
  /** The import that brought it in; it goes when that is taken back. */
  readonly importRunId?: string | null
  readonly deletedAt?: number | null
}

/**
 * What had been refunded of one session's sales up to and including `asOf` (累计, not the increase).
 * Its id is derived from the session and the day, so two phones that read the same day meet in one record.
 */
export interface RefundReading {
  readonly sessionId: string
  readonly asOf: Day
  readonly refundFen: number | null
  readonly source: 'typed' | 'file'
  /** The import that wrote it; it goes when that is taken back. */
  readonly importRunId?: string | null
  readonly deletedAt?: number | null
}
