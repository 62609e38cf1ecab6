import { useCallback } from 'react'
import type { Kind } from '@/domain/records/kinds'
import type { RecordOf } from '@/domain/records/record'
import type { Replica } from '@/replica/replica'
import { useReplicaValue } from './use-replica'

/** The open team's records of one kind, by id. The same object as long as nothing of that kind changed. */
export function useRecords<K extends Kind>(kind: K): ReadonlyMap<string, RecordOf<K>> {
  return useReplicaValue(useCallback((replica: Replica) => replica.records(kind), [kind]))
}
