import { useMemo } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import type { Day } from '@/domain/calendar/day'
import { readingsBySession } from '@/domain/refunds/refund-so-far'
import { refundsDue, type RefundsDue } from '@/domain/refunds/refunds-due'
import { useNow } from '@/runtime/use-now'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'

/** Whose refunds are asked for today, and today itself. */
export function useRefundsDue(): RefundsDue & { readonly day: Day } {
  const sessions = useRecords('session')
  const readings = useRecords('refundReading')
  const boundaries = useBoundaries()
  const day = businessDayOf(useNow(), boundaries)
  return useMemo(() => {
    const readingsOf = readingsBySession(readings.values(), sessions, boundaries)
    return { ...refundsDue({ sessions: sessions.values(), readingsOf, today: day, boundaries }), day }
  }, [sessions, readings, boundaries, day])
}
