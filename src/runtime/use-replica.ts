import type { TeamReplica } from '@/replica/open-replica'
import { RuntimeMissingError } from './runtime-provider'
import { useTeams } from './use-teams'

/** The open team's records, inside a {@link TeamGate}. */
export function useReplica(): TeamReplica {
  const { replica } = useTeams()
  if (!replica) throw new RuntimeMissingError()
  return replica
}
