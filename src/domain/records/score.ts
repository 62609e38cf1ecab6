import type { Day } from '../calendar/day'

/** The platform keeps two scores apart: 直播 and 视频. */
export type ScoreType = 'live' | 'video'

/** 安全信用分 as the platform showed it on a day. Its id is derived from account, type and day. */
export interface ScoreReading {
  readonly accountId: string
  readonly scoreType: ScoreType
  readonly asOf: Day
  /** Points × 10: the platform gives back half points. */
  readonly pointsTenths: number | null
}

/** 申诉: not made, under way, 申诉成功 (the points are back), 维持原判. */
export type Appeal = 'none' | 'pending' | 'granted' | 'refused'

/** One deduction (扣分) in the ledger. */
export interface Violation {
  readonly accountId: string
  readonly day: Day
  readonly scoreType: ScoreType
  /** Points × 10; absent while nobody knows. */
  readonly pointsTenths?: number | null
  readonly reason: string
  /** What was put right. */
  readonly mended?: string | null
  readonly appeal: Appeal
  readonly appealNote?: string | null
  readonly sessionId?: string | null
  /** Taken out of the ledger. Of two people the later decides, so it is no `deletedAt`, which would ask. */
  readonly isRemoved?: boolean | null
}
