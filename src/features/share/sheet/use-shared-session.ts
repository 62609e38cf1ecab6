import { useMemo } from 'react'
import type { RecordOf } from '@/domain/records/record'
import type { ShareChoices } from '@/domain/share-card/share-choices'
import { sharedSession, type SharedSession } from '@/domain/share-card/shared-session'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'

/** A session under these choices, from the phone's own copy. */
export function useSharedSession(
  session: RecordOf<'session'>,
  { hidesAmounts, withWentWell }: ShareChoices,
): SharedSession {
  const sessions = useRecords('session')
  const readings = useRecords('refundReading')
  const anchors = useRecords('anchor')
  const boundaries = useBoundaries()
  return useMemo(() => {
    const source = { sessions, readings: readings.values(), anchors, boundaries }
    return sharedSession(session, source, { hidesAmounts, withWentWell })
  }, [session, sessions, readings, anchors, boundaries, hidesAmounts, withWentWell])
}
