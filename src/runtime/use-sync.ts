import { useSyncExternalStore } from 'react'
import type { OpenQuestion, SyncStatus } from '@/replica/replica'
import { useReplica } from './use-replica'

/** What waits, what was refused, and whether the cloud has everything. */
export function useSync(): SyncStatus {
  const replica = useReplica()
  return useSyncExternalStore(replica.subscribe, replica.status)
}

/** The values between which a person has to choose. */
export function useQuestions(): readonly OpenQuestion[] {
  const replica = useReplica()
  return useSyncExternalStore(replica.subscribe, replica.questions)
}
