import { useMemo } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import type { Day } from '@/domain/calendar/day'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import { DAY_MS } from '@/domain/calendar/units'
import { refundSoFar } from '@/domain/refunds/refund-so-far'
import { LAST_UPDATE_POINT, refundsDue, type RefundsDue } from '@/domain/refunds/refunds-due'
import { unloggedShow, type UnloggedShow } from '@/domain/roster/unlogged-show'
import { findTwins, type Twins } from '@/domain/session/twins'
import { weekDays, type WeekDay } from '@/domain/week/week-days'
import { weekSummary, type WeekSummary } from '@/domain/week/week-summary'
import { useNow } from '@/runtime/use-now'
import { useRecords } from '@/runtime/use-records'
import type { TeamLog } from '@/runtime/records/use-team-log'

/** The week, and every day on which refunds are still asked for. */
const RECENT_DAYS = LAST_UPDATE_POINT + 2

export interface ThisWeek {
  readonly start: Day
  readonly today: Day
  readonly now: number
  readonly summary: WeekSummary
  readonly days: readonly WeekDay[]
  readonly isRefundOlder: boolean
  readonly due: RefundsDue
  readonly unlogged: UnloggedShow | undefined
  /** Logged twice, as it seems. */
  readonly twins: readonly Twins[]
}

/** The current week of one account, or of all, and what it asks for. */
export function useThisWeek(log: TeamLog, accountId: string | undefined): ThisWeek {
  const plans = useRecords('plan')
  const now = useNow()
  return useMemo(() => {
    const { sessions, boundaries, readingsOf, index } = log
    const today = businessDayOf(now, boundaries)
    const start = weekStartOf(today)
    const inScope = [...sessions.values()].filter(
      (session) => accountId === undefined || session.accountId === accountId,
    )
    // Instants first: the business day of every session of a long history would cost a frame.
    const recent = inScope.filter(({ startAt }) => startAt > now - RECENT_DAYS * DAY_MS)
    const ofWeek = recent.filter(({ startAt }) => weekStartOf(businessDayOf(startAt, boundaries)) === start)
    const query = { now, plans, sessions, boundaries, accountId }
    return {
      start,
      today,
      now,
      summary: weekSummary({ sessions: ofWeek, readingsOf, index }),
      days: weekDays(start, query),
      isRefundOlder: ofWeek.some(({ id }) => (refundSoFar(readingsOf(id))?.asOf ?? today) < today),
      due: refundsDue({ sessions: recent, readingsOf, today, boundaries }),
      unlogged: unloggedShow(query),
      twins: findTwins(recent),
    }
  }, [log, plans, now, accountId])
}
