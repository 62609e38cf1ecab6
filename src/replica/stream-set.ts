import type { Change } from '@/protocol/change'
import type { Role } from '@/protocol/roles'
import { WORK_STREAM } from '@/protocol/stream'
import type { StorageResult } from '@/services/storage/storage'
import { JointEntries, type StreamEntry } from './joint-entries'
import { openStream, type StreamPlace } from './open-stream'
import { batchesOf } from './outbox-batches'
import type { QueuedBatch } from './outbox-queue'
import { outboxFolder, snapshotFolder, summaryFolder } from './replica-folder'
import type { SyncStatus } from './replica'
import type { StreamStore } from './stream-store'
import { TeamRecords } from './team-records'

export interface StreamSetParts extends StreamPlace {
  /** Where the team lives, as its entry says; what storage says counts before it. */
  readonly home: 'local' | 'cloud'
  readonly newId: () => string
}

const DONE = { ok: true, value: undefined } as const

/**
 * The streams of a team on this phone, of which `work` is always open and the others are when asked for.
 * Its methods that wait for storage are called one at a time.
 */
export class StreamSet {
  readonly records = new TeamRecords(() => this.all().map(({ view }) => view))
  damage: SyncStatus['damage']
  /** The role whose streams alone are left on this phone; unknown until the cloud says it. */
  role: Role | undefined
  private readonly stores = new Map<string, StreamStore>()
  private readonly joint: JointEntries
  /** Entries of joint writes that storage had no room for in their place. */
  private waiting: readonly StreamEntry[] = []

  constructor(private readonly parts: StreamSetParts) {
    this.joint = new JointEntries(parts.storage, parts.folder)
  }

  get home(): 'local' | 'cloud' {
    return this.stores.get(WORK_STREAM)?.home ?? this.parts.home
  }

  /** The highest stamp that the log is known to hold. */
  get highest(): string {
    return this.all().reduce((highest, store) => (store.highest > highest ? store.highest : highest), '')
  }

  get needsSnapshot(): boolean {
    return this.all().some((store) => store.needsSnapshot)
  }

  /** Every open stream, `work` first. */
  all(): readonly StreamStore[] {
    return [...this.stores.values()]
  }

  get(stream: string): StreamStore | undefined {
    return this.stores.get(stream)
  }

  /** Whether a stream is still the open one of its name. */
  has(store: StreamStore): boolean {
    return this.stores.get(store.stream) === store
  }

  unsent(): readonly QueuedBatch[] {
    return this.all().flatMap(({ queue }) => queue.unsent())
  }

  /** Tells of a stamp whether its change waits in one of the open outboxes. */
  isWaiting(): (stamp: string) => boolean {
    const waiting = new Set(this.unsent().flatMap(({ changes }) => changes.map(({ stamp }) => stamp)))
    return (stamp) => waiting.has(stamp)
  }

  /** Opens what is always open. What a joint write left half spread is spread first. */
  async start(): Promise<StorageResult<void>> {
    const spread = await this.joint.spread()
    if (!spread.ok) return spread
    this.waiting = spread.value
    return this.open([WORK_STREAM])
  }

  async open(streams: Iterable<string>): Promise<StorageResult<void>> {
    for (const stream of streams) {
      if (this.stores.has(stream)) continue
      const waiting = this.waiting.filter((one) => one.stream === stream).map(({ entry }) => entry)
      const opened = await openStream(this.parts, { stream, home: this.home, waiting })
      if (!opened.ok) return opened
      const { store, clockOffset, damage } = opened.value
      // One clock for all streams: its offset is kept with the one that is always open.
      if (stream === WORK_STREAM) this.parts.stamps.resume(clockOffset)
      this.damage ??= damage
      this.stores.set(stream, store)
    }
    return DONE
  }

  /** Opens every stream of which this phone holds anything; `unsent`: every one of which it may hold something unsent. */
  async openStored(which: 'all' | 'unsent' = 'all'): Promise<StorageResult<void>> {
    const stored = await this.stored(which === 'all' ? ['outbox/', 'snapshot/'] : ['outbox/'])
    return stored.ok ? this.open(stored.value) : stored
  }

  /** The streams of which this phone holds anything, open or not. */
  async stored(rooms: readonly string[] = ['outbox/', 'snapshot/']): Promise<StorageResult<ReadonlySet<string>>> {
    const { storage, folder } = this.parts
    const streams = new Set(this.waiting.map(({ stream }) => stream))
    for (const room of rooms) {
      const listed = await storage.list(folder + room)
      if (!listed.ok) return listed
      for (const key of listed.value) streams.add(key.slice((folder + room).length).split('/')[0] ?? '')
    }
    return { ok: true, value: streams }
  }

  /**
   * Puts changes on storage, then into the view: all of them or none, whatever streams they are of.
   * `isUpload`: they are all that this local team holds, and it is a cloud team from then on.
   */
  async append(changes: ReadonlyMap<StreamStore, readonly Change[]>, isUpload = false): Promise<StorageResult<void>> {
    const entries = [...changes].map(([store, own]) => {
      const batches = batchesOf(store.stream, own, this.parts.newId)
      return { store, stream: store.stream, entry: store.nextEntry(batches, isUpload) }
    })
    const [first, second] = entries
    if (!first) return DONE
    const joint = entries.map(({ stream, entry }) => ({ stream, entry }))
    const written = second ? await this.joint.write(this.parts.newId(), joint) : await first.store.write(first.entry)
    if (!written.ok) return written
    for (const { store, entry } of entries) store.take(entry)
    if (second) {
      // All of it is on storage already: what has no room in its place now is spread at the next start.
      const spread = await this.joint.spread()
      this.waiting = spread.ok ? spread.value : [...this.waiting, ...joint]
    }
    return DONE
  }

  /** Gives every unsent change a new stamp: only for `clock_ahead`. */
  async restamp(): Promise<StorageResult<void>> {
    return this.each((store) => store.restamp())
  }

  /** Writes a snapshot of every stream that changed. */
  async persist(): Promise<StorageResult<void>> {
    return this.each((store) => store.persist())
  }

  /** Lets go of the memory of streams that are not wanted, once the log has all of them. */
  async release(wanted: ReadonlySet<string>): Promise<StorageResult<void>> {
    for (const store of this.all()) {
      const isKept = store.stream === WORK_STREAM || wanted.has(store.stream) || store.queue.batches().length > 0
      if (isKept) continue
      const rested = await store.rest()
      if (!rested.ok) return rested
      this.stores.delete(store.stream)
    }
    return DONE
  }

  /** Deletes the copy of a stream. */
  async remove(stream: string): Promise<StorageResult<void>> {
    const { storage, folder } = this.parts
    for (const room of [outboxFolder(stream), snapshotFolder(stream), summaryFolder(stream)]) {
      const removed = await storage.removeAll(folder + room)
      if (!removed.ok) return removed
    }
    this.waiting = this.waiting.filter((one) => one.stream !== stream)
    this.stores.delete(stream)
    return DONE
  }

  /** Forgets everything in memory: the team's copy is gone. */
  clear(): void {
    for (const store of this.all()) store.clear()
  }

  private async each(act: (store: StreamStore) => Promise<StorageResult<void>>): Promise<StorageResult<void>> {
    let result: StorageResult<void> = DONE
    for (const store of this.all()) {
      const done = await act(store)
      if (!done.ok) result = done
    }
    return result
  }
}
