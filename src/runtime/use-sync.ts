import type { OpenQuestion, Replica, SyncStatus } from '@/replica/replica'
import { useReplicaValue } from './use-replica'

const statusOf = (replica: Replica) => replica.status()
const questionsOf = (replica: Replica) => replica.questions()

/** What waits, what was refused, and whether the cloud has everything. */
export function useSync(): SyncStatus {
  return useReplicaValue(statusOf)
}

/** The values between which a person has to choose. */
export function useQuestions(): readonly OpenQuestion[] {
  return useReplicaValue(questionsOf)
}
