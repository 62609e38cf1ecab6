import { useCallback, useSyncExternalStore } from 'react'
import type { TeamReplica } from '@/replica/open-replica'
import { RuntimeMissingError } from './runtime-provider'
import { useTeams } from './use-teams'

/** The open team's records, inside a {@link TeamGate}. Reading does not draw anew: see the hooks over it. */
export function useReplica(): TeamReplica {
  const { replica } = useTeams()
  if (!replica) throw new RuntimeMissingError()
  return replica
}

/**
 * Something read from the open team's replica, drawn anew when it changes.
 * `read` is one function for as long as it reads the same, and gives the same object while nothing changed.
 */
export function useReplicaValue<T>(read: (replica: TeamReplica) => T): T {
  const replica = useReplica()
  const subscribe = useCallback((listener: () => void) => replica.subscribe(listener), [replica])
  const current = useCallback(() => read(replica), [read, replica])
  return useSyncExternalStore(subscribe, current)
}
