import { compareToUsual, type Judgement } from '@/domain/baseline/compare-to-usual'
import { UsualIndex } from '@/domain/baseline/usual-index'
import { usualOf } from '@/domain/baseline/usual-of'
import { businessDayOf } from '@/domain/calendar/business-day'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import { DAY_MS } from '@/domain/calendar/units'
import type { RecordOf } from '@/domain/records/record'
import type { DayBoundary } from '@/domain/records/team'
import { readingsBySession } from '@/domain/refunds/refund-so-far'
import { LAST_UPDATE_POINT, refundsDue } from '@/domain/refunds/refunds-due'
import { unloggedShow } from '@/domain/roster/unlogged-show'
import { filterSessions, sessionMonth } from '@/domain/session/filter-sessions'
import { findTwins } from '@/domain/session/twins'
import { weekDays } from '@/domain/week/week-days'
import { weekSummary } from '@/domain/week/week-summary'
import { sessionsByWeek } from '@/features/sessions/list/sessions-by-week'

type SessionRecord = RecordOf<'session'>

export interface TabRecords {
  readonly sessions: ReadonlyMap<string, SessionRecord>
  readonly readings: ReadonlyMap<string, RecordOf<'refundReading'>>
  readonly plans: ReadonlyMap<string, RecordOf<'plan'>>
  readonly boundaries: readonly DayBoundary[]
  /** Epoch milliseconds */
  readonly now: number
}

/** As many as the list begins with. */
const WEEKS_AT_FIRST = 2

/** All that the tab 场次 works out of the records before its first picture, without drawing it. */
export function sessionsTab({ sessions, readings, plans, boundaries, now }: TabRecords): unknown {
  const index = new UsualIndex(sessions.values(), boundaries)
  const readingsOf = readingsBySession(readings.values(), sessions, boundaries)
  const today = businessDayOf(now, boundaries)
  const start = weekStartOf(today)
  const recent = [...sessions.values()].filter(({ startAt }) => startAt > now - (LAST_UPDATE_POINT + 2) * DAY_MS)
  const ofWeek = recent.filter(({ startAt }) => weekStartOf(businessDayOf(startAt, boundaries)) === start)
  const query = { now, plans, sessions, boundaries, accountId: undefined }
  const inScope = filterSessions(sessions.values(), {}, { anchorNameOf: () => undefined, boundaries })
  const weeks = sessionsByWeek(inScope, boundaries).slice(0, WEEKS_AT_FIRST)
  return [
    weekSummary({ sessions: ofWeek, readingsOf, index }),
    weekDays(start, query),
    refundsDue({ sessions: recent, readingsOf, today, boundaries }),
    unloggedShow(query),
    findTwins(recent),
    new Set(inScope.map((session) => sessionMonth(session, boundaries))),
    weeks.map((week) => weekSummary({ sessions: week.sessions, readingsOf, index })),
    weeks.flatMap((week) => week.sessions.map((session) => salesJudgement(session, index))),
  ]
}

/** What every card would say of its sales, were all cards drawn at once. */
export function allJudgements({ sessions, boundaries }: TabRecords): unknown {
  const index = new UsualIndex(sessions.values(), boundaries)
  return [...sessions.values()].map((session) => salesJudgement(session, index))
}

/** The least that any list has to do: touch the fields that it sorts, groups and compares by. */
export function barePass({ sessions, readings }: Pick<TabRecords, 'sessions' | 'readings'>): number {
  let sum = 0
  for (const { startAt, accountId, anchorIds, gmvFen, firstOrders, orders, views } of sessions.values()) {
    sum +=
      startAt + accountId.length + anchorIds.length + (gmvFen ?? 0) + (firstOrders ?? 0) + (orders ?? 0) + (views ?? 0)
  }
  for (const { sessionId, asOf, refundFen } of readings.values())
    sum += sessionId.length + asOf.length + (refundFen ?? 0)
  return sum
}

function salesJudgement(session: SessionRecord, index: UsualIndex): Judgement {
  return compareToUsual(session.gmvFen, usualOf(index, { session, figure: (other) => other.gmvFen }), 'amount')
}
