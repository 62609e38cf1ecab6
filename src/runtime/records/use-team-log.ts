import { useMemo } from 'react'
import { UsualIndex } from '@/domain/baseline/usual-index'
import type { RecordOf } from '@/domain/records/record'
import type { DayBoundary } from '@/domain/records/team'
import { readingsBySession, type ReadingsOf } from '@/domain/refunds/refund-so-far'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'

/** The team's sessions and what is worked out of them once for all cards. */
export interface TeamLog {
  readonly sessions: ReadonlyMap<string, RecordOf<'session'>>
  readonly boundaries: readonly DayBoundary[]
  readonly readingsOf: ReadingsOf
  readonly index: UsualIndex
}

export function useTeamLog(): TeamLog {
  const sessions = useRecords('session')
  const readings = useRecords('refundReading')
  const boundaries = useBoundaries()
  const index = useMemo(() => new UsualIndex(sessions.values(), boundaries), [sessions, boundaries])
  const readingsOf = useMemo(
    () => readingsBySession(readings.values(), sessions, boundaries),
    [readings, sessions, boundaries],
  )
  return useMemo(() => ({ sessions, boundaries, readingsOf, index }), [sessions, boundaries, readingsOf, index])
}
