import { useMemo } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import type { Day } from '@/domain/calendar/day'
import type { DayBoundary } from '@/domain/records/team'
import { readingsBySession } from '@/domain/refunds/refund-so-far'
import { refundsDue, type RefundsDue } from '@/domain/refunds/refunds-due'
import { useNow } from '@/runtime/use-now'
import { useRecords } from '@/runtime/use-records'

const NO_BOUNDARIES: readonly DayBoundary[] = []

/** Whose refunds are asked for today, and today itself. */
export function useRefundsDue(): RefundsDue & { readonly day: Day } {
  const sessions = useRecords('session')
  const readings = useRecords('refundReading')
  const boundaries = useRecords('settings').get('team')?.dayBoundaries ?? NO_BOUNDARIES
  const day = businessDayOf(useNow(), boundaries)
  return useMemo(() => {
    const readingsOf = readingsBySession(readings.values(), sessions, boundaries)
    return { ...refundsDue({ sessions: sessions.values(), readingsOf, today: day, boundaries }), day }
  }, [sessions, readings, boundaries, day])
}
