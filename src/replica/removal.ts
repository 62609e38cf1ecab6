import type { StorageResult } from '@/services/storage/storage'
import { beginLeaving, endLeaving, type Leaving, type LeavingCopy } from './rescue'
import type { SetAsideShelf } from './set-aside-shelf'
import type { StreamSet } from './stream-set'
import type { ReplicaOptions, Rescue } from './team-replica'

export interface RemovalParts {
  readonly options: ReplicaOptions
  readonly folder: string
  readonly streams: StreamSet
  readonly shelf: SetAsideShelf
  /** What an earlier life decided and did not end. */
  readonly leaving: Leaving | undefined
}

/** Brings what was not sent to safety and deletes the copy; a removal that was decided already is only ended. */
export async function removeCopy(parts: RemovalParts): Promise<StorageResult<Rescue | undefined>> {
  const { options, folder, leaving } = parts
  const { storage, teamId, memberId } = options
  const copy: LeavingCopy = { storage, folder, teamId, memberId }
  if (leaving) return endLeaving(copy, leaving)
  const begun = await begin(parts, copy)
  return begun.ok ? endLeaving(copy, begun.value) : begun
}

async function begin({ options, streams, shelf }: RemovalParts, copy: LeavingCopy): Promise<StorageResult<Leaving>> {
  const opened = await streams.openStored()
  if (!opened.ok) return opened
  const changes = streams.unsent().flatMap((one) => one.changes)
  const { clock, random } = options
  return beginLeaving(copy, { changes, setAside: shelf.list(), now: clock.now(), runId: random.id(48) })
}
