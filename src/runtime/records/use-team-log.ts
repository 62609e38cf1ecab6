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

interface LogParts {
  readonly sessions: TeamLog['sessions']
  readonly readings: ReadonlyMap<string, RecordOf<'refundReading'>>
  readonly boundaries: TeamLog['boundaries']
}

/** The tabs look at the same log: what the first of them works out serves the others. */
let latest: { readonly parts: LogParts; readonly log: TeamLog } | undefined

function logOf(parts: LogParts): TeamLog {
  const { sessions, readings, boundaries } = parts
  const known = latest?.parts
  if (latest && known?.sessions === sessions && known.readings === readings && known.boundaries === boundaries) {
    return latest.log
  }
  const index = new UsualIndex(sessions.values(), boundaries)
  const readingsOf = readingsBySession(readings.values(), sessions, boundaries)
  latest = { parts, log: { sessions, boundaries, readingsOf, index } }
  return latest.log
}

/** The same object as long as no session, no refund and no day boundary changed. */
export function useTeamLog(): TeamLog {
  const sessions = useRecords('session')
  const readings = useRecords('refundReading')
  const boundaries = useBoundaries()
  return useMemo(() => logOf({ sessions, readings, boundaries }), [sessions, readings, boundaries])
}
