import { mergeOf } from '@/protocol/fold/merge-of'
import type { StampClock } from '@/protocol/stamp-clock'
import type { Storage, StorageResult } from '@/services/storage/storage'
import type { OutboxEntry } from './outbox-entry'
import { OutboxStorage } from './outbox-storage'
import { outboxFolder, snapshotFolder } from './replica-folder'
import type { SyncStatus } from './replica'
import { SnapshotSlots } from './snapshot-slots'
import { StreamCopy } from './stream-copy'
import { StreamStore } from './stream-store'

export interface StreamPlace {
  readonly storage: Storage
  /** The team's folder, ending in `/`. */
  readonly folder: string
  readonly memberId: string
  readonly stamps: StampClock
}

export interface StreamOpening {
  readonly stream: string
  /** Where the team lives, for a stream without a snapshot. */
  readonly home: 'local' | 'cloud'
  /** Entries that are written and not yet in their place. */
  readonly waiting: readonly OutboxEntry[]
}

export interface OpenedStream {
  readonly store: StreamStore
  readonly clockOffset: number
  readonly damage: SyncStatus['damage']
}

/** Reads one stream from storage. */
export async function openStream(place: StreamPlace, opening: StreamOpening): Promise<StorageResult<OpenedStream>> {
  const { storage, folder, memberId, stamps } = place
  const { stream } = opening
  const outbox = new OutboxStorage(storage, folder + outboxFolder(stream))
  const slots = new SnapshotSlots(storage, folder + snapshotFolder(stream))
  const stored = await slots.read()
  if (!stored.ok) return stored
  const { snapshot } = stored.value
  const through = snapshot?.header.through ?? 0
  const written = await outbox.read(through)
  if (!written.ok) return written
  if (snapshot && snapshot.header.highest !== '') stamps.receive(snapshot.header.highest)
  const entries = withWaiting(written.value.entries, opening.waiting, through)
  // What lies before an upload is a local team's, whatever the team has become since.
  const firstHome = entries.some(({ isUpload }) => isUpload) ? 'local' : opening.home
  const store = new StreamStore(
    { stream, memberId, outbox, slots, stamps, mergeOf },
    {
      home: snapshot?.header.home ?? firstHome,
      copy: new StreamCopy(snapshot),
      generation: snapshot?.header.generation ?? 0,
      entries,
    },
  )
  const damage = stored.value.isDamaged ? 'snapshot' : written.value.isDamaged ? 'outbox' : undefined
  return { ok: true, value: { store, clockOffset: snapshot?.header.clockOffset ?? 0, damage } }
}

function withWaiting(
  placed: readonly OutboxEntry[],
  waiting: readonly OutboxEntry[],
  through: number,
): readonly OutboxEntry[] {
  const known = new Set(placed.map(({ number }) => number))
  const missing = waiting.filter(({ number }) => number > through && !known.has(number))
  return [...placed, ...missing].sort((left, right) => left.number - right.number)
}
