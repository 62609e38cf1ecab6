import { StampClock } from '@/protocol/stamp-clock'
import type { StorageFailure } from '@/services/storage/storage'
import { LiveReplica } from './live-replica'
import { replicaFolder } from './replica-folder'
import { findLeaving } from './rescue'
import { SetAsideShelf } from './set-aside-shelf'
import { StreamSet } from './stream-set'
import type { ReplicaOptions, TeamReplica } from './team-replica'

export type { ReplicaOptions, TeamReplica } from './team-replica'

export type OpenResult =
  | { readonly ok: true; readonly replica: TeamReplica }
  /** Storage did not answer; nothing is known of what it holds, and nothing was changed. */
  | { readonly ok: false; readonly code: 'storage_unavailable'; readonly message: string }

/**
 * Opens the phone's copy of a team from storage, of its streams `work` alone, and starts its sync loop. Never waits
 * for the network.
 */
export async function openReplica(options: ReplicaOptions): Promise<OpenResult> {
  const { storage, memberId, home, random } = options
  const folder = replicaFolder(options.teamId, memberId)
  const shelf = new SetAsideShelf(storage, `${folder}aside/`)
  const stamps = new StampClock(options.replicaId, () => options.clock.now())
  const streams = new StreamSet({ storage, folder, memberId, stamps, home, newId: () => random.id(128) })
  const leaving = await findLeaving({ storage, folder, teamId: options.teamId, memberId })
  if (!leaving.ok) return unavailable(leaving)
  const opened = await streams.start()
  if (!opened.ok) return unavailable(opened)
  const shelved = await shelf.open(streams.isWaiting())
  if (!shelved.ok) return unavailable(shelved)
  // No batch holds them any more, and the shelf knows a change by its stamp.
  for (const { key } of shelf.list()) stamps.receive(key)
  return { ok: true, replica: new LiveReplica({ options, folder, streams, stamps, shelf, leaving: leaving.value }) }
}

function unavailable(failure: StorageFailure): OpenResult {
  return { ok: false, code: 'storage_unavailable', message: failure.message }
}
