import type { SessionRecord, UsualIndex } from '../baseline/usual-index'
import { businessDayNumberOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { dayFromNumber, dayNumber, weekStartNumber } from '../calendar/day-arithmetic'
import type { DayBoundary } from '../records/team'
import { refundCohorts, type RefundCohort } from '../refunds/refund-cohorts'
import { isSettled, USUAL_WEEKS, usualRefundRate } from '../refunds/usual-refund-rate'
import type { ReadingsOf } from '../refunds/refund-so-far'
import { keptOfSessions, type KeptRange } from './kept-range'
import type { DayRange } from './sessions-of-days'

export interface ReportLog {
  readonly sessions: ReadonlyMap<string, SessionRecord>
  readonly readingsOf: ReadingsOf
  readonly index: UsualIndex
  readonly boundaries: readonly DayBoundary[]
}

/** What refunds did longer ago says little of how they come now. */
const COHORT_WEEKS = 52
const WEEK = 7

/**
 * The log of a team as reports read it: sessions by day, refunds by week, what is kept of a range. Each is worked out
 * once, when it is first asked for; another log is another book.
 */
export class ReportBook {
  private readonly oldestFirst: readonly SessionRecord[]
  /** Business days of `oldestFirst`, as numbers, as far as they were asked for. */
  private readonly days: (number | undefined)[] = []
  private readonly cohorts = new Map<number, readonly RefundCohort[]>()
  private readonly known = new Map<string, unknown>()

  constructor(readonly log: ReportLog) {
    this.oldestFirst = [...log.sessions.values()].sort((left, right) => left.startAt - right.startAt)
  }

  /** The business day of the first session there is. */
  get firstDay(): Day | undefined {
    return this.oldestFirst.length > 0 ? dayFromNumber(this.dayAt(0)) : undefined
  }

  /** From the first session to the last; `undefined` where there is none. */
  get wholeRange(): DayRange | undefined {
    const { firstDay } = this
    return firstDay === undefined
      ? undefined
      : { from: firstDay, to: dayFromNumber(this.dayAt(this.oldestFirst.length - 1)) }
  }

  /** Of one account, or of all; oldest first. */
  sessionsOf({ from, to }: DayRange, accountId?: string): readonly SessionRecord[] {
    return this.sessionsBetween(dayNumber(from), dayNumber(to), accountId)
  }

  /** How the refunds of the weeks before `day`'s week grew, whatever the account: a year back, oldest first. */
  cohortsBefore(day: Day): readonly RefundCohort[] {
    const until = weekStartNumber(dayNumber(day))
    return this.once(`cohorts ${until}`, () => {
      const found: RefundCohort[] = []
      for (let week = this.firstCohortWeek(until); week < until; week += WEEK) found.push(...this.cohortsOfWeek(week))
      return found
    })
  }

  /** The usual refund rate of the weeks before `day`'s week that have settled; `undefined` of too few. */
  refundRateBefore(day: Day): number | undefined {
    const until = weekStartNumber(dayNumber(day))
    return this.once(`rate ${until}`, () => {
      const settled: RefundCohort[] = []
      const first = this.firstCohortWeek(until)
      for (let week = until - WEEK; week >= first && settled.length < USUAL_WEEKS; week -= WEEK) {
        settled.push(...this.cohortsOfWeek(week).filter(isSettled))
      }
      return usualRefundRate(settled.reverse())
    })
  }

  keptOf(range: DayRange, accountId?: string): KeptRange {
    return this.once(`kept ${range.from} ${range.to} ${accountId ?? ''}`, () =>
      keptOfSessions({
        sessions: this.sessionsOf(range, accountId),
        readingsOf: this.log.readingsOf,
        cohortsBefore: () => this.cohortsBefore(range.to),
      }),
    )
  }

  /** What `make` gives, worked out when `key` is first asked for; `key` names everything it depends on but the log. */
  once<T>(key: string, make: () => T): T {
    if (!this.known.has(key)) this.known.set(key, make())
    return this.known.get(key) as T
  }

  private firstCohortWeek(until: number): number {
    if (this.oldestFirst.length === 0) return until
    return Math.max(weekStartNumber(this.dayAt(0)), until - COHORT_WEEKS * WEEK)
  }

  private cohortsOfWeek(week: number): readonly RefundCohort[] {
    const known = this.cohorts.get(week)
    if (known) return known
    const { readingsOf, boundaries } = this.log
    const sessions = this.sessionsBetween(week, week + WEEK - 1)
    const found = refundCohorts({ sessions, readingsOf, boundaries })
    this.cohorts.set(week, found)
    return found
  }

  private sessionsBetween(from: number, to: number, accountId?: string): readonly SessionRecord[] {
    const found: SessionRecord[] = []
    for (let place = this.firstFrom(from); place < this.oldestFirst.length && this.dayAt(place) <= to; place += 1) {
      const session = this.oldestFirst[place] as SessionRecord
      if (accountId === undefined || session.accountId === accountId) found.push(session)
    }
    return found
  }

  /** Business days never fall as time goes on. */
  private firstFrom(day: number): number {
    let [low, high] = [0, this.oldestFirst.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.dayAt(middle) < day) low = middle + 1
      else high = middle
    }
    return low
  }

  private dayAt(place: number): number {
    return (this.days[place] ??= businessDayNumberOf(
      (this.oldestFirst[place] as SessionRecord).startAt,
      this.log.boundaries,
    ))
  }
}
