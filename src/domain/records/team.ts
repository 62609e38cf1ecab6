import type { Day } from '../calendar/day'

/** 商家 sells its own goods; 达人 sells for others. */
export type TeamKind = 'merchant' | 'influencer'

/** From `from` on, a business day turns at `hour` (0–12, Asia/Shanghai). */
export interface DayBoundary {
  readonly from: Day
  readonly hour: number
}

/** The team's settings: one record, id `team`. */
export interface Settings {
  readonly dayBoundaries: readonly DayBoundary[]
  readonly teamKind?: TeamKind | null
  /** 买后第几天联系: ascending; 1, 3, 7, 15 where the team never said. */
  readonly followUpDays?: readonly number[] | null
  /** 消耗率 below which ads are said not to run, per cent; 50 where the team never said. */
  readonly deliveryLinePercent?: number | null
  /** What is copied to greet a buyer, one for each step. */
  readonly contactGreeting?: string | null
  readonly addContactGreeting?: string | null
  readonly revisitGreeting?: string | null
}

/** A Channels account (视频号). The one with the lowest `order` is the main account. */
export interface Account {
  readonly name: string
  readonly order: number
  readonly deletedAt?: number | null
}

/** A person on air; may be linked to a member of the team. */
export interface Anchor {
  readonly name: string
  readonly order: number
  /** Which of the four quiet avatar pairs: 1–4. */
  readonly tint: number
  readonly memberId?: string | null
  readonly deletedAt?: number | null
}

/**
 * 排班. A `slot` repeats weekly; a `night` changes one evening of a slot and never the roster.
 * Minutes count from 00:00 of the business day and may pass 1,440 for a show after midnight.
 */
export type Plan = PlanSlot | PlanNight

export interface PlanSlot {
  readonly type: 'slot'
  readonly accountId: string
  /** 1 = Monday … 7 = Sunday */
  readonly weekday: number
  readonly startMinute: number
  readonly durationMinutes: number
  readonly anchorIds: readonly string[]
  readonly from: Day
  /** The last business day on which it holds; absent while it runs. */
  readonly until?: Day | null
  /** The slot that goes on in its place since then; absent where it simply ended. */
  readonly followedBy?: string | null
  readonly deletedAt?: number | null
}

export interface PlanNight {
  readonly type: 'night'
  readonly slotId: string
  readonly day: Day
  readonly startMinute?: number | null
  readonly durationMinutes?: number | null
  readonly anchorIds?: readonly string[] | null
  /** 今晚不播 */
  readonly isOff?: boolean | null
  /** 不记这场: do not ask for this show's figures. */
  readonly isSkipped?: boolean | null
  readonly deletedAt?: number | null
}
