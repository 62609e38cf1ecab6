import type { Day } from '../calendar/day'

/** When a list is done: 开播前 · 播中 · 播后 of every show, 今日, or 本周. */
export type Moment = 'before' | 'during' | 'after' | 'day' | 'week'

/** Where an item is worked on: a page of the tool. */
export type WorkPlace = 'log' | 'refunds' | 'plan' | 'firstOrders' | 'regulars' | 'week'

/** A list of the team's (清单), written by it or copied from a template. It is never deleted, only archived. */
export interface Checklist {
  readonly name: string
  readonly moment: Moment
  readonly order: number
  /** The template it was copied from, and that template's version then. */
  readonly templateId?: string | null
  readonly templateVersion?: number | null
  /** The first business day on which it is there. */
  readonly from: Day
  /** The last one; absent while it runs. */
  readonly until?: Day | null
}

/**
 * One item of a list. How often it comes follows from its list's moment: once for every show, on the weekdays named (or
 * once, on `onDay`) in a list of the day, `timesPerWeek` in a list of the week.
 */
export interface ChecklistItem {
  readonly checklistId: string
  readonly title: string
  /** How it is done, and why. */
  readonly hint?: string | null
  readonly order: number
  /** A member, an anchor, or `host`: who is on air. Absent: whoever has time. */
  readonly assigneeId?: string | null
  /** Bits from Monday (1) to Sunday (64); absent: every day. */
  readonly weekdays?: number | null
  readonly onDay?: Day | null
  readonly timesPerWeek?: number | null
  /** To be done by then; minutes from 00:00 of the business day. */
  readonly dueMinute?: number | null
  readonly effortMinutes?: number | null
  readonly workPlace?: WorkPlace | null
  /** A photo would show it. Never demanded. */
  readonly wantsProof?: boolean | null
  readonly templateItemId?: string | null
  readonly from: Day
  readonly until?: Day | null
}

export type CheckState = 'done' | 'skipped' | 'undone'

/** What became of one item on one occasion. Its id is derived from both, so two phones that tick it meet in one record. */
export interface Check {
  readonly state: CheckState
  /** The member who did it. */
  readonly byId: string
  /** Epoch milliseconds */
  readonly at: number
  readonly note?: string | null
}

/** 放假: from–until nothing of a list, or of all lists, is planned. `until` before `from`: taken back. */
export interface Pause {
  readonly from: Day
  readonly until: Day
  readonly checklistId?: string | null
  readonly reason?: string | null
}
