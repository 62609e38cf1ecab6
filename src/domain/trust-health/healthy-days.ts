import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day-arithmetic'
import type { RecordOf } from '../records/record'
import { counts, type Deduction } from './deductions'

/** 直播安全信用分, trial rules from 2024-10-24: a session of more than half an hour and no violation on that day. */
const HEALTHY_MINUTES = 30
/** More healthy days than this in a week from Monday to Sunday: points may be given back on the Monday after. */
const GIVES_BACK_OVER_DAYS = 3

export interface HealthyWeek {
  readonly weekStart: Day
  readonly healthyDays: number
  /** Days of shows whose length nobody logged: they may be healthy, and are not counted. */
  readonly unknownDays: number
  /** The rule for points given back is met. How many are given is the platform's. */
  readonly mayGiveBack: boolean
}

type SessionLength = Pick<RecordOf<'session'>, 'durationMinutes'>

/** The healthy days of the week that begins on Monday `weekStart`. `sessionsOf`: the sessions of a business day. */
export function healthyWeek(
  weekStart: Day,
  sessionsOf: (day: Day) => readonly SessionLength[],
  ledger: readonly Deduction[],
): HealthyWeek {
  const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(weekStart, offset))
  const struck = new Set(ledger.filter(counts).map(({ day }) => day))
  let healthyDays = 0
  let unknownDays = 0
  for (const day of days) {
    if (struck.has(day)) continue
    const sessions = sessionsOf(day)
    if (sessions.some(({ durationMinutes }) => (durationMinutes ?? 0) > HEALTHY_MINUTES)) healthyDays += 1
    else if (sessions.some(({ durationMinutes }) => durationMinutes === undefined || durationMinutes === null)) {
      unknownDays += 1
    }
  }
  return { weekStart, healthyDays, unknownDays, mayGiveBack: healthyDays > GIVES_BACK_OVER_DAYS }
}
