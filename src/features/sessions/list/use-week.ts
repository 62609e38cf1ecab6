import { useMemo } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import type { Day } from '@/domain/calendar/day'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import { refundSoFar } from '@/domain/refunds/refund-so-far'
import { refundsDue, type RefundsDue } from '@/domain/refunds/refunds-due'
import { unloggedShow, type UnloggedShow } from '@/domain/roster/unlogged-show'
import { weekDays, type WeekDay } from '@/domain/week/week-days'
import { weekSummary, type WeekSummary } from '@/domain/week/week-summary'
import { useNow } from '@/runtime/use-now'
import { useRecords } from '@/runtime/use-records'
import type { TeamLog } from '../use-team-log'

export interface ThisWeek {
  readonly start: Day
  readonly today: Day
  readonly now: number
  readonly summary: WeekSummary
  readonly days: readonly WeekDay[]
  readonly isRefundOlder: boolean
  readonly due: RefundsDue
  readonly unlogged: UnloggedShow | undefined
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
    const ofWeek = inScope.filter(({ startAt }) => weekStartOf(businessDayOf(startAt, boundaries)) === start)
    const query = { now, plans, sessions, boundaries, accountId }
    return {
      start,
      today,
      now,
      summary: weekSummary({ sessions: ofWeek, readingsOf, index }),
      days: weekDays(start, query),
      isRefundOlder: ofWeek.some(({ id }) => (refundSoFar(readingsOf(id))?.asOf ?? today) < today),
      due: refundsDue({ sessions: inScope, readingsOf, today, boundaries }),
      unlogged: unloggedShow(query),
    }
  }, [log, plans, now, accountId])
}
