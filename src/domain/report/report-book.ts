import type { SessionRecord, UsualIndex } from '../baseline/usual-index'
import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { addDays, weekStartOf } from '../calendar/day-arithmetic'
import { instantOf } from '../calendar/instant'
import { DAY_MS } from '../calendar/units'
import type { DayBoundary } from '../records/team'
import { refundCohorts, type RefundCohort } from '../refunds/refund-cohorts'
import type { ReadingsOf } from '../refunds/refund-so-far'
import { keptRange, type KeptRange } from './kept-range'
import { sessionsOfDays, type DayRange } from './sessions-of-days'

export interface ReportLog {
  readonly sessions: ReadonlyMap<string, SessionRecord>
  readonly readingsOf: ReadingsOf
  readonly index: UsualIndex
  readonly boundaries: readonly DayBoundary[]
}

/** What refunds did longer ago says little of how they come now. */
const COHORT_WEEKS = 52

/**
 * The log of a team as reports read it: sessions by day, refunds by week, what is kept of a range. Each is worked out
 * once, when it is first asked for; another log is another book.
 */
export class ReportBook {
  private readonly oldestFirst: readonly SessionRecord[]
  private readonly known = new Map<string, unknown>()

  constructor(readonly log: ReportLog) {
    this.oldestFirst = [...log.sessions.values()].sort((left, right) => left.startAt - right.startAt)
  }

  /** The business day of the first session there is. */
  get firstDay(): Day | undefined {
    const [first] = this.oldestFirst
    return first && businessDayOf(first.startAt, this.log.boundaries)
  }

  /** Of one account, or of all; oldest first. */
  sessionsOf(range: DayRange, accountId?: string): readonly SessionRecord[] {
    const until = instantOf(range.to, 0) + 2 * DAY_MS
    const near: SessionRecord[] = []
    for (let place = this.firstFrom(instantOf(range.from, 0)); place < this.oldestFirst.length; place += 1) {
      const session = this.oldestFirst[place] as SessionRecord
      if (session.startAt >= until) break
      if (accountId === undefined || session.accountId === accountId) near.push(session)
    }
    return sessionsOfDays(near, range, this.log.boundaries)
  }

  /** How the refunds of the weeks before `day`'s week grew, whatever the account: a year back, oldest first. */
  cohortsBefore(day: Day): readonly RefundCohort[] {
    const first = this.oldestFirst[0]
    if (!first) return []
    const found: (readonly RefundCohort[])[] = []
    for (let week = addDays(weekStartOf(day), -7), count = 0; count < COHORT_WEEKS; week = addDays(week, -7)) {
      if (instantOf(week, 0) + 8 * DAY_MS < first.startAt) break
      found.push(this.cohortOf(week))
      count += 1
    }
    return found.reverse().flat()
  }

  keptOf(range: DayRange, accountId?: string): KeptRange {
    return this.once(`kept ${range.from} ${range.to} ${accountId ?? ''}`, () => {
      const { readingsOf, boundaries } = this.log
      const sessions = this.sessionsOf(range, accountId)
      const cohorts = this.cohortsBefore(range.to)
      return keptRange({ range, sessions, cohorts, readingsOf, boundaries })
    })
  }

  /** What `make` gives, worked out when `key` is first asked for; `key` names everything it depends on but the log. */
  once<T>(key: string, make: () => T): T {
    if (!this.known.has(key)) this.known.set(key, make())
    return this.known.get(key) as T
  }

  private cohortOf(week: Day): readonly RefundCohort[] {
    return this.once(`cohort ${week}`, () => {
      const { readingsOf, boundaries } = this.log
      const sessions = this.sessionsOf({ from: week, to: addDays(week, 6) })
      return refundCohorts({ sessions, readingsOf, boundaries })
    })
  }

  private firstFrom(instant: number): number {
    let [low, high] = [0, this.oldestFirst.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.oldestFirst[middle] as SessionRecord).startAt < instant) low = middle + 1
      else high = middle
    }
    return low
  }
}
