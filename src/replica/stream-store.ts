import type { MergeOf } from '@/protocol/fold/merge-heads'
import type { StampClock } from '@/protocol/stamp-clock'
import { fromConfirmedWire, fromWire, type ConfirmedWireBatch, type WireBatch } from '@/protocol/wire'
import type { StorageResult } from '@/services/storage/storage'
import { restamped } from './outbox-batches'
import type { OutboxEntry } from './outbox-entry'
import { OutboxQueue, type QueuedBatch } from './outbox-queue'
import type { OutboxStorage } from './outbox-storage'
import { RecordView } from './record-view'
import type { LogSnapshot } from './log-snapshot'
import type { SnapshotSlots } from './snapshot-slots'
import { SnapshotTurns } from './snapshot-turns'
import { StreamCopy } from './stream-copy'

export interface StreamStoreParts {
  readonly stream: string
  readonly memberId: string
  readonly outbox: OutboxStorage
  readonly slots: SnapshotSlots
  readonly stamps: StampClock
  readonly mergeOf: MergeOf
}

/** What opening found on storage. */
export interface StoredStream {
  readonly home: 'local' | 'cloud'
  readonly copy: StreamCopy
  readonly generation: number
  readonly entries: readonly OutboxEntry[]
}

/**
 * One stream on this phone: the confirmed fold, the outbox, the view over both, and their storage.
 * Its methods that wait for storage are called one at a time.
 */
export class StreamStore {
  readonly queue = new OutboxQueue()
  readonly view: RecordView
  home: 'local' | 'cloud'
  private copy: StreamCopy
  private nextNumber: number
  private readonly snapshots: SnapshotTurns
  private isDirty = false

  constructor(
    private readonly parts: StreamStoreParts,
    stored: StoredStream,
  ) {
    this.home = stored.home
    this.copy = stored.copy
    this.snapshots = new SnapshotTurns(parts, { generation: stored.generation, through: stored.copy.through })
    this.nextNumber = 1 + (stored.entries[stored.entries.length - 1]?.number ?? stored.copy.through)
    this.view = new RecordView(this.copy, parts.mergeOf, parts.memberId)
    for (const entry of stored.entries) this.takeEntry(entry)
  }

  get stream(): string {
    return this.parts.stream
  }

  get cursor(): number {
    return this.copy.cursor
  }

  /** The highest stamp that the log is known to hold: what the cloud acknowledged counts before it is read back. */
  get highest(): string {
    return [this.copy.highest, ...this.queue.acknowledgedStamps()].reduce((highest, stamp) =>
      stamp > highest ? stamp : highest,
    )
  }

  get needsSnapshot(): boolean {
    return this.isDirty
  }

  /**
   * The outbox entry that these batches are going to be.
   * `isUpload`: they are all that this local team holds, and it is a cloud team from then on.
   */
  nextEntry(batches: readonly WireBatch[], isUpload = false): OutboxEntry {
    return { number: this.nextNumber, revision: 0, batches, ...(isUpload && { isUpload }) }
  }

  /** Puts an entry on storage. */
  write(entry: OutboxEntry): Promise<StorageResult<void>> {
    return this.parts.outbox.write(entry)
  }

  /** Takes an entry that is on storage into the view. */
  take(entry: OutboxEntry): void {
    this.nextNumber = entry.number + 1
    this.takeEntry(entry)
  }

  /** Folds what the cloud sent. Returns false where a batch is missing before it. */
  receive(batch: ConfirmedWireBatch): boolean {
    const own = this.queue.batches().find((one) => one.batch.id === batch.id)
    if (own) own.seq = batch.seq
    if (batch.seq > this.copy.cursor + 1) return false
    if (batch.seq === this.copy.cursor + 1) this.confirm(batch)
    this.settle()
    return true
  }

  /** Puts a snapshot of the log in the place of what is folded; nothing happens where it does not reach further. */
  startFrom({ seq, highest, changes }: LogSnapshot): void {
    if (seq <= this.copy.cursor) return
    const copy = new StreamCopy()
    for (const change of changes) copy.fold(change, this.parts.mergeOf)
    copy.through = this.copy.through
    copy.cursor = seq
    if (highest > copy.highest) copy.highest = highest
    this.parts.stamps.receive(copy.highest)
    this.copy = copy
    this.view.replaceCopy(copy)
    this.isDirty = true
    this.settle()
  }

  /** Takes the cloud's acknowledgement of a batch; folds it at once when the log is folded up to it. */
  acknowledge(sent: QueuedBatch, at: { readonly seq: number; readonly at: number }): void {
    sent.seq = at.seq
    if (at.seq === this.copy.cursor + 1) this.confirm({ ...sent.batch, ...at, memberId: this.parts.memberId })
    this.settle()
  }

  /** The log has a batch of this id as it was before it was stamped anew: what the log has counts, and is read from there. */
  foundInLog(sent: QueuedBatch, seq: number): void {
    sent.seq = seq
    this.settle()
  }

  /** Gives every unsent change a new stamp, in order: only for `clock_ahead`, when nothing of it was taken. */
  async restamp(): Promise<StorageResult<void>> {
    const unsent = new Set(this.queue.unsent().map((one) => one.batch.id))
    for (const entry of this.queue.entries()) {
      if (!entry.batches.some(({ id }) => unsent.has(id))) continue
      const batches = entry.batches.map((batch) => (unsent.has(batch.id) ? restamped(batch, this.parts.stamps) : batch))
      const written = await this.rewrite(entry, batches)
      if (!written.ok) return written
    }
    return { ok: true, value: undefined }
  }

  /** Puts other batches in the place of one, on storage first. */
  async replaceBatch(old: QueuedBatch, batches: readonly WireBatch[]): Promise<StorageResult<void>> {
    const entry = this.queue.entryOf(old)
    if (!entry) return { ok: true, value: undefined }
    const next = entry.batches.flatMap((batch) => (batch.id === old.batch.id ? batches : [batch]))
    return this.rewrite(entry, next)
  }

  /** Writes a snapshot if anything changed; entries that both slots then hold are removed. */
  async persist(): Promise<StorageResult<void>> {
    if (!this.isDirty) return { ok: true, value: undefined }
    const { through } = this.copy
    this.isDirty = false
    const written = await this.snapshots.write((generation) => this.snapshotText(generation), through)
    if (!written.ok) this.isDirty = true
    return written
  }

  /** Brings both slots up to the outbox, so that nothing is left in it that is not waiting. */
  async rest(): Promise<StorageResult<void>> {
    const newest = await this.persist()
    if (!newest.ok || (await this.parts.outbox.isEmpty())) return newest
    this.isDirty = true
    return this.persist()
  }

  snapshotText(generation: number): string {
    const { stream, stamps } = this.parts
    return this.copy.text({ stream, home: this.home, generation, clockOffset: stamps.offset })
  }

  /** The confirmed fold as it stands. */
  confirmedCopy(): StreamCopy {
    return this.copy
  }

  /** Forgets everything in memory: the team's copy is gone. */
  clear(): void {
    this.copy = new StreamCopy()
    this.queue.clear()
    this.view.replaceCopy(this.copy)
    this.view.setPending([])
    this.isDirty = false
  }

  private takeEntry(entry: OutboxEntry): void {
    for (const change of entry.batches.flatMap(fromWire)) this.parts.stamps.receive(change.stamp)
    if (entry.isUpload) this.startUpload(entry.number)
    if (this.home === 'local') {
      this.commit(entry)
      return
    }
    this.queue.add(entry)
    for (const change of entry.batches.flatMap(fromWire)) this.view.addPending(change)
    this.settle()
  }

  private startUpload(number: number): void {
    this.home = 'cloud'
    this.copy = new StreamCopy()
    this.copy.through = number - 1
    this.view.replaceCopy(this.copy)
    this.isDirty = true
  }

  /** A local team confirms its own writes. */
  private commit(entry: OutboxEntry): void {
    for (const batch of entry.batches) {
      this.confirm({ ...batch, seq: this.copy.cursor + 1, memberId: this.parts.memberId, at: 0 })
    }
    this.copy.through = entry.number
    this.isDirty = true
  }

  private confirm(batch: ConfirmedWireBatch): void {
    for (const change of fromConfirmedWire(batch)) {
      this.parts.stamps.receive(change.stamp)
      this.copy.fold(change, this.parts.mergeOf)
      this.view.touch(change.kind, change.id)
    }
    this.copy.cursor = batch.seq
    this.isDirty = true
  }

  private settle(): void {
    const { changes, through } = this.queue.settle(this.copy.cursor)
    if (changes.length > 0) this.layOutbox()
    if (through === 0) return
    this.copy.through = through
    this.isDirty = true
  }

  private layOutbox(): void {
    this.view.setPending(this.queue.batches().flatMap((one) => one.changes))
  }

  private async rewrite(entry: OutboxEntry, batches: readonly WireBatch[]): Promise<StorageResult<void>> {
    const written = await this.parts.outbox.rewrite(entry, batches)
    if (!written.ok) return written
    this.queue.replace(written.value)
    this.layOutbox()
    this.settle()
    return { ok: true, value: undefined }
  }
}
