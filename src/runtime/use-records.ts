import { useCallback, useSyncExternalStore } from 'react'
import type { Kind } from '@/domain/records/kinds'
import type { RecordOf } from '@/domain/records/record'
import { useReplica } from './use-replica'

/** The open team's records of one kind, by id. The same object as long as nothing of that kind changed. */
export function useRecords<K extends Kind>(kind: K): ReadonlyMap<string, RecordOf<K>> {
  const replica = useReplica()
  const read = useCallback(() => replica.records(kind), [replica, kind])
  return useSyncExternalStore(replica.subscribe, read)
}
