import { mergeOf } from '@/protocol/fold/merge-of'
import { StampClock } from '@/protocol/stamp-clock'
import { WORK_STREAM } from '@/protocol/stream'
import type { StorageFailure } from '@/services/storage/storage'
import { LiveReplica } from './live-replica'
import { OutboxStorage } from './outbox-storage'
import { replicaFolder } from './replica-folder'
import { SetAsideShelf } from './set-aside-shelf'
import { SnapshotSlots } from './snapshot-slots'
import { StreamCopy } from './stream-copy'
import { StreamStore } from './stream-store'
import type { ReplicaOptions, TeamReplica } from './team-replica'

export type { ReplicaOptions, TeamReplica } from './team-replica'

export type OpenResult =
  | { readonly ok: true; readonly replica: TeamReplica }
  /** Storage did not answer; nothing is known of what it holds, and nothing was changed. */
  | { readonly ok: false; readonly code: 'storage_unavailable'; readonly message: string }

/** Opens the phone's copy of a team from storage and starts its sync loop. Never waits for the network. */
export async function openReplica(options: ReplicaOptions): Promise<OpenResult> {
  const { storage, memberId } = options
  const folder = replicaFolder(options.teamId, memberId)
  const outbox = new OutboxStorage(storage, `${folder}outbox/${WORK_STREAM}/`)
  const slots = new SnapshotSlots(storage, `${folder}snapshot/${WORK_STREAM}/`)
  const shelf = new SetAsideShelf(storage, `${folder}aside/`)
  const stored = await slots.read()
  if (!stored.ok) return unavailable(stored)
  const { snapshot } = stored.value
  const written = await outbox.read(snapshot?.header.through ?? 0)
  if (!written.ok) return unavailable(written)

  const stamps = new StampClock(options.replicaId, () => options.clock.now())
  if (snapshot) {
    stamps.resume(snapshot.header.clockOffset)
    if (snapshot.header.highest !== '') stamps.receive(snapshot.header.highest)
  }
  const store = new StreamStore(
    { stream: WORK_STREAM, memberId, outbox, slots, stamps, mergeOf },
    {
      home: snapshot?.header.home ?? options.home,
      copy: new StreamCopy(snapshot),
      generation: snapshot?.header.generation ?? 0,
      entries: written.value.entries,
    },
  )
  const waiting = new Set(store.queue.unsent().flatMap(({ changes }) => changes.map(({ stamp }) => stamp)))
  const shelved = await shelf.open((stamp) => waiting.has(stamp))
  if (!shelved.ok) return unavailable(shelved)
  // No batch holds them any more, and the shelf knows a change by its stamp.
  for (const { key } of shelf.list()) stamps.receive(key)
  const damage = stored.value.isDamaged ? 'snapshot' : written.value.isDamaged ? 'outbox' : undefined
  return { ok: true, replica: new LiveReplica({ options, folder, store, stamps, shelf, damage }) }
}

function unavailable(failure: StorageFailure): OpenResult {
  return { ok: false, code: 'storage_unavailable', message: failure.message }
}
