import { openReplica, type OpenResult } from '@/replica/open-replica'
import { nullCloud } from '@/services/cloud/null-cloud'
import type { Services } from './services'
import type { TeamEntry } from './team-entry'

/** The folder of everything the phone keeps of one team, ending in `/`. */
export function teamFolder(teamId: string): string {
  return `teams/${teamId}/`
}

/** Opens the phone's copy of a team. Sample data gets no cloud at all, whatever the build has. */
export function openCopy(
  services: Services,
  entry: TeamEntry,
  onRemoved: () => void = () => undefined,
): Promise<OpenResult> {
  const { teamId, memberId, replicaId, home } = entry
  const { storage, clock, network, random } = services
  return openReplica({
    teamId,
    memberId,
    replicaId,
    home: home === 'cloud' ? 'cloud' : 'local',
    cloud: home === 'sample' ? nullCloud : services.cloud,
    storage,
    clock,
    network,
    random,
    onRemoved,
  })
}
