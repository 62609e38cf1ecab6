import type { Kind } from '@/domain/records/kinds'
import type { RecordOf } from '@/domain/records/record'
import type { Change } from '@/protocol/change'
import type { StampClock } from '@/protocol/stamp-clock'
import { WORK_STREAM } from '@/protocol/stream'
import type { StorageResult } from '@/services/storage/storage'
import { backupText, type BackupTeam } from './backup'
import { batchesOf } from './outbox-batches'
import { entryName, entryText } from './outbox-entry'
import { pendingList } from './pending-list'
import { questionList } from './question-list'
import type { OpenQuestion, Past, SyncStatus, Write, WriteResult } from './replica'
import { rescueAndDelete } from './rescue'
import type { SetAsideShelf } from './set-aside-shelf'
import { SnapshotLoad } from './snapshot-load'
import { SnapshotTimer } from './snapshot-timer'
import type { StreamStore } from './stream-store'
import { SyncLoop } from './sync-loop'
import { findWriteProblem } from './sound-batch'
import { syncStatus } from './sync-status'
import { runRound, type RoundOutcome, type RoundParts } from './sync-round'
import type { ReplicaOptions, TeamReplica } from './team-replica'
import { Turnstile } from './turnstile'
import { uploadChanges } from './upload'

export interface LiveReplicaParts {
  readonly options: ReplicaOptions
  readonly folder: string
  readonly store: StreamStore
  readonly stamps: StampClock
  readonly shelf: SetAsideShelf
  readonly damage?: SyncStatus['damage']
}

/** An open copy of a team: answers screens from memory, and keeps storage and cloud up behind them. */
export class LiveReplica implements TeamReplica {
  readonly teamId: string
  readonly memberId: string
  private readonly turnstile = new Turnstile()
  private readonly listeners = new Set<() => void>()
  private readonly roundParts: RoundParts
  private loop: SyncLoop | undefined
  private isClosed = false
  private isRemoved = false
  private justSynced = 0
  private readonly snapshots: SnapshotTimer
  private statusNow: SyncStatus | undefined
  private questionsFrom: unknown
  private questionsNow: readonly OpenQuestion[] = []

  constructor(private readonly parts: LiveReplicaParts) {
    const { options, store, shelf, stamps } = parts
    this.teamId = options.teamId
    this.memberId = options.memberId
    this.roundParts = {
      teamId: options.teamId,
      stream: WORK_STREAM,
      cloud: options.cloud,
      store,
      shelf,
      stamps,
      newBatchId: () => options.random.id(128),
      alone: (step) => this.turnstile.pass(step),
      isClosed: () => this.isClosed,
      onProgress: () => this.changed(),
      snapshotLoad: new SnapshotLoad(),
    }
    this.snapshots = new SnapshotTimer(store, this.turnstile, options.clock)
    this.startLoop()
    this.snapshots.schedule()
  }

  get home(): 'local' | 'cloud' {
    return this.parts.store.home
  }

  get past(): Past {
    return this.parts.store.view
  }

  records<K extends Kind>(kind: K): ReadonlyMap<string, RecordOf<K>> {
    // What the cloud sends is validated on receipt, what is written before it is saved: the shape is known here.
    return this.parts.store.view.records(kind) as unknown as ReadonlyMap<string, RecordOf<K>>
  }

  find<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    return this.parts.store.view.find(kind, id) as unknown as RecordOf<K> | undefined
  }

  async write(writes: readonly Write[]): Promise<WriteResult> {
    const fault = writes.map(findWriteProblem).find((problem) => problem !== undefined)
    if (fault !== undefined) return { ok: false, code: 'invalid', message: fault }
    if (writes.length === 0) return { ok: true }
    const seen = this.parts.store.cursor
    return this.append(() =>
      writes.map(({ kind, id, fields }) => ({ kind, id, fields, stamp: this.parts.stamps.next(), seen })),
    )
  }

  questions(): readonly OpenQuestion[] {
    const found = this.parts.store.view.questions()
    if (found !== this.questionsFrom) {
      this.questionsFrom = found
      this.questionsNow = questionList(found)
    }
    return this.questionsNow
  }

  isPending(kind: Kind, id: string): boolean {
    return this.parts.store.view.isPending(kind, id)
  }

  status(): SyncStatus {
    this.statusNow ??= this.makeStatus()
    return this.statusNow
  }

  async dismissSetAside(key: string): Promise<void> {
    await this.turnstile.pass(() => this.parts.shelf.dismiss(key))
    this.changed()
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  async sync(): Promise<void> {
    await this.loop?.run()
  }

  async flush(): Promise<void> {
    await this.snapshots.flush()
  }

  async close(): Promise<void> {
    if (this.isClosed) return
    this.loop?.stop()
    await this.flush()
    this.isClosed = true
    this.snapshots.stop()
    this.listeners.clear()
  }

  exportBackup(team: BackupTeam): string {
    const { store } = this.parts
    const snapshot = { key: `snapshot/${WORK_STREAM}/00000001`, text: store.snapshotText(1) }
    const entries = store.queue.entries().map((entry) => ({
      key: `outbox/${WORK_STREAM}/${entryName(entry)}`,
      text: entryText(entry),
    }))
    return backupText({ team: { ...team, home: store.home }, parts: [snapshot, ...entries] })
  }

  async toCloud(): Promise<WriteResult> {
    const { store, options } = this.parts
    const result = await this.append(() => uploadChanges(store.confirmedCopy(), options.replicaId), true)
    this.startLoop()
    return result
  }

  /** `makeChanges` runs when its turn comes, so that stamps are given in the order of the entries. */
  private async append(makeChanges: () => readonly Change[], isUpload = false): Promise<WriteResult> {
    const { store } = this.parts
    const appended = await this.turnstile.pass(async (): Promise<StorageResult<void> | undefined> => {
      if (this.isClosed || this.isRemoved) return undefined
      if (isUpload && store.home === 'cloud') return { ok: true, value: undefined }
      return store.append(batchesOf(WORK_STREAM, makeChanges(), this.roundParts.newBatchId), isUpload)
    })
    if (!appended) return { ok: false, code: 'closed', message: 'the copy is closed' }
    if (!appended.ok) {
      const code = appended.code === 'full' ? 'storage_full' : 'storage_unavailable'
      return { ok: false, code, message: appended.message }
    }
    this.changed()
    void this.loop?.run()
    return { ok: true }
  }

  private startLoop(): void {
    const { options, store } = this.parts
    if (store.home === 'local' || !options.cloud.isConfigured || this.loop) return
    const { clock, network, random } = options
    this.loop = new SyncLoop({
      clock,
      network,
      random,
      round: () => this.round(),
      onRemoved: () => this.remove(),
      onChange: () => this.changed(),
    })
    void this.loop.run()
  }

  private async round(): Promise<RoundOutcome> {
    this.justSynced = 0
    const before = this.pending().length
    const outcome = await runRound(this.roundParts)
    if (outcome.type === 'done') this.justSynced = Math.max(0, before - this.pending().length)
    return outcome
  }

  /** False where the unsent changes could not be brought to safety; the copy then stays. */
  private async remove(): Promise<boolean> {
    const { options, folder, store, shelf } = this.parts
    const rescued = await this.turnstile.pass(async () => {
      const unsent = store.queue.unsent().flatMap(({ changes }) => changes)
      const { teamId, memberId } = this
      const { storage, clock, random } = options
      const rescue = { storage, folder, teamId, memberId, now: clock.now(), runId: random.id(48) }
      const result = await rescueAndDelete(rescue, unsent, shelf.list())
      if (result.ok) this.forget()
      return result
    })
    if (!rescued.ok) return false
    options.onRemoved?.(rescued.value)
    return true
  }

  private forget(): void {
    this.isRemoved = true
    this.snapshots.stop()
    this.parts.store.clear()
    this.parts.shelf.clear()
  }

  private changed(): void {
    this.statusNow = undefined
    this.snapshots.schedule()
    for (const listener of [...this.listeners]) listener()
  }

  private pending(): SyncStatus['pending'] {
    const { store } = this.parts
    const changes = store.queue.unsent().flatMap((one) => one.changes)
    return pendingList(changes, ({ kind, id }) => store.view.isNew(kind, id))
  }

  private makeStatus(): SyncStatus {
    const { loop, isRemoved, justSynced, parts } = this
    return syncStatus({
      loop,
      isRemoved,
      justSynced,
      pending: this.pending(),
      setAside: parts.shelf.list(),
      damage: parts.damage,
    })
  }
}
