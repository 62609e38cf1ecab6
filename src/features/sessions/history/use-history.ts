import { useMemo, useState } from 'react'
import { useRecords } from '@/runtime/use-records'
import { useReplica } from '@/runtime/use-replica'
import { historyEntries } from './history-entries'
import { SeenChanges } from './seen-changes'
import { knownChanges, sessionRecords } from './session-records'
import { useLogPages } from './use-log-pages'

/** Who changed what in a session: the cloud's log, and at once what this phone knows, what it has not sent included. */
export function useHistory(sessionId: string) {
  const replica = useReplica()
  const sessions = useRecords('session')
  const readings = useRecords('refundReading')
  const team = useMemo(() => ({ past: replica.past, sessions, readings }), [replica, sessions, readings])
  const records = useMemo(() => sessionRecords(sessionId, team), [sessionId, team])
  const log = useLogPages(records)
  const { changes, next, state } = log
  const [seen] = useState(() => new SeenChanges())
  const entries = useMemo(() => {
    const isRead = changes.length > 0 || state === 'read'
    const known = records.flatMap((record) => knownChanges(record, team))
    return historyEntries(seen.with([...changes, ...known]), (id) => isRead && !next.has(id))
  }, [changes, next, state, records, team, seen])
  return { ...log, entries }
}
