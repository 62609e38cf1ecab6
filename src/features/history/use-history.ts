import { useMemo, useState } from 'react'
import type { RecordName } from '@/runtime/read-history'
import { useRecords } from '@/runtime/use-records'
import { useReplica } from '@/runtime/use-replica'
import { historyEntries } from './history-entries'
import { knownChanges, recordsOfHistory, slotBefore, type KnownPast } from './known-past'
import { SeenChanges } from './seen-changes'
import { useLogPages } from './use-log-pages'

/** Who changed what in a record: the cloud's log, and at once what this phone knows, what it has not sent included. */
export function useHistory({ kind, id }: RecordName) {
  const team = useKnownPast(kind)
  const records = useMemo(() => recordsOfHistory({ kind, id }, team), [kind, id, team])
  const known = useMemo(() => records.flatMap((record) => knownChanges(record, team)), [records, team])
  const log = useLogPages(records, known.map(({ stamp }) => stamp).join())
  const { changes, next, state } = log
  const [seen] = useState(() => new SeenChanges())
  const entries = useMemo(() => {
    const isRead = changes.length > 0 || state === 'read'
    return historyEntries(seen.with([...changes, ...known]), {
      isWhole: (recordId) => isRead && !next.has(recordId),
      placeOf: (recordId) => slotBefore(recordId, team),
    })
  }, [changes, next, state, known, seen, team])
  return { ...log, entries }
}

/** A new object whenever a record of the kind, or of what is part of it, changed. */
function useKnownPast(kind: RecordName['kind']): KnownPast {
  const replica = useReplica()
  const wholes = useRecords(kind)
  const readings = useRecords('refundReading')
  const photos = useRecords('photo')
  return useMemo(() => {
    const records: typeof replica.records = (of) => replica.records(of)
    return { past: replica.past, records, wholes, readings, photos }
  }, [replica, wholes, readings, photos])
}
