import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day-arithmetic'
import { instantOf } from '../calendar/instant'
import { DAY_MS } from '../calendar/units'
import type { Fen } from '../money/parse-yuan'
import { hasUnlogged, type RosterQuery } from '../roster/unlogged-show'

export interface WeekDay {
  readonly day: Day
  readonly isToday: boolean
  /** `logged` a bar · `missing` a planned show ended and has no record (dashed) · `none` no session (flat) */
  readonly state: 'logged' | 'missing' | 'none'
  /** 成交金额 of the day's sessions */
  readonly gmvFen: Fen
}

/** The seven bars of a week that begins on Monday `weekStart`. */
export function weekDays(weekStart: Day, query: RosterQuery): readonly WeekDay[] {
  const today = businessDayOf(query.now, query.boundaries)
  const sales = salesByDay(weekStart, query)
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const day = addDays(weekStart, offset)
    const gmvFen = sales.get(day)
    const isMissing = gmvFen === undefined && hasUnlogged(day, query)
    return {
      day,
      isToday: day === today,
      state: isMissing ? 'missing' : gmvFen ? 'logged' : 'none',
      gmvFen: gmvFen ?? 0,
    }
  })
}

/** Looks at instants first: the business day of every session of a long history would cost a frame. */
function salesByDay(weekStart: Day, { sessions, boundaries, accountId }: RosterQuery): Map<Day, Fen> {
  const from = instantOf(weekStart, 0)
  const until = from + 8 * DAY_MS
  const sales = new Map<Day, Fen>()
  for (const session of sessions.values()) {
    if (session.startAt < from || session.startAt >= until) continue
    if (accountId !== undefined && session.accountId !== accountId) continue
    const day = businessDayOf(session.startAt, boundaries)
    sales.set(day, (sales.get(day) ?? 0) + (session.gmvFen ?? 0))
  }
  return sales
}
