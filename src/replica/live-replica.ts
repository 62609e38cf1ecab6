import type { Kind } from '@/domain/records/kinds'
import type { RecordOf } from '@/domain/records/record'
import { SNAPSHOT_BATCHES } from '@/protocol/snapshot'
import type { StampClock } from '@/protocol/stamp-clock'
import type { StorageResult } from '@/services/storage/storage'
import { AskedStreams } from './asked-streams'
import type { BackupPart, BackupTeam } from './backup'
import { exportBackup, type ExportResult } from './export-backup'
import { pendingOf } from './pending-list'
import { QuestionList } from './question-list'
import type { OpenQuestion, Past, StreamState, SyncStatus, Write, WriteResult } from './replica'
import { removeCopy, type RemovalParts } from './removal'
import type { RoundOutcome, RoundParts } from './round-parts'
import { SnapshotLoads } from './snapshot-load'
import { SnapshotTimer } from './snapshot-timer'
import { SyncLoop } from './sync-loop'
import { runRound } from './sync-round'
import { syncStatus } from './sync-status'
import type { TeamReplica } from './team-replica'
import { Turnstile } from './turnstile'
import { uploadOf } from './upload'
import { changesOf, planWrites } from './write-plan'
import { writeResultOf } from './write-result'

export interface LiveReplicaParts extends RemovalParts {
  readonly stamps: StampClock
}

const DONE = { ok: true, value: undefined } as const

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
  private readonly asked: AskedStreams
  private readonly snapshots: SnapshotTimer
  private statusNow: SyncStatus | undefined
  private readonly questionList = new QuestionList()

  constructor(private readonly parts: LiveReplicaParts) {
    const { options, streams, shelf, stamps } = parts
    const loads = new SnapshotLoads()
    this.teamId = options.teamId
    this.memberId = options.memberId
    this.asked = new AskedStreams({
      streams,
      shelf,
      inTurn: (step) => this.inTurn(step),
      onChange: () => this.changed(),
    })
    this.roundParts = {
      teamId: options.teamId,
      cloud: options.cloud,
      streams,
      shelf,
      stamps,
      newBatchId: () => options.random.id(128),
      alone: (step) => this.turnstile.pass(step),
      isClosed: () => this.isClosed,
      onProgress: () => this.changed(),
      findUnsent: () => this.asked.findUnsent(),
      dropStream: (stream) => this.asked.drop(stream),
      snapshotBatches: options.snapshotBatches ?? SNAPSHOT_BATCHES,
      snapshotLoadOf: (store) => loads.of(store),
    }
    this.snapshots = new SnapshotTimer(streams, this.turnstile, options.clock)
    void this.asked.findUnsent()
    this.startLoop()
    this.snapshots.schedule()
  }

  get home(): 'local' | 'cloud' {
    return this.parts.streams.home
  }

  get past(): Past {
    return this.parts.streams.records
  }

  records<K extends Kind>(kind: K): ReadonlyMap<string, RecordOf<K>> {
    // What the cloud sends is validated on receipt, what is written before it is saved: the shape is known here.
    return this.parts.streams.records.records(kind) as unknown as ReadonlyMap<string, RecordOf<K>>
  }

  recordsIn<K extends Kind>(stream: string, kind: K): ReadonlyMap<string, RecordOf<K>> | undefined {
    return this.parts.streams.get(stream)?.view.records(kind) as unknown as ReadonlyMap<string, RecordOf<K>> | undefined
  }

  lacksRecords(stream: string): boolean {
    return this.parts.streams.get(stream)?.view.hasHalves() ?? false
  }

  find<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    return this.parts.streams.records.find(kind, id) as unknown as RecordOf<K> | undefined
  }

  async open(names: readonly string[]): Promise<StreamState> {
    const isNew = this.streamState(names) !== 'ready'
    const state = await this.asked.open(names)
    if (isNew) void this.loop?.run()
    return state
  }

  release(names: readonly string[]): void {
    this.asked.forget(names)
  }

  streamState(names: readonly string[]): StreamState {
    return this.asked.stateOf(names)
  }

  async write(writes: readonly Write[]): Promise<WriteResult> {
    const { streams, stamps } = this.parts
    const plan = planWrites(writes, streams)
    if (typeof plan === 'string') return { ok: false, code: 'invalid', message: plan }
    if (writes.length === 0) return { ok: true }
    return this.append(async () => {
      const opened = await streams.open(plan.writes.map(({ stream }) => stream))
      return opened.ok ? streams.append(changesOf(plan, streams, stamps)) : opened
    })
  }

  questions(): readonly OpenQuestion[] {
    return this.questionList.of(this.parts.streams.records.questions())
  }

  isPending(kind: Kind, id: string): boolean {
    return this.parts.streams.records.isPending(kind, id)
  }

  status(): SyncStatus {
    const { loop, isRemoved, justSynced, parts } = this
    const { streams, shelf } = parts
    this.statusNow ??= syncStatus({
      ...{ loop, isRemoved, justSynced, pending: pendingOf(streams) },
      ...{ setAside: shelf.list(), damage: streams.damage },
    })
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

  exportBackup(team: BackupTeam, photos: readonly BackupPart[] = []): Promise<ExportResult> {
    return this.turnstile.pass(() => exportBackup(this.parts.streams, team, photos))
  }

  async toCloud(): Promise<WriteResult> {
    const { streams, options } = this.parts
    const result = await this.append(async () => {
      if (streams.home === 'cloud') return DONE
      const opened = await streams.openStored()
      return opened.ok ? streams.append(uploadOf(streams.all(), options.replicaId), true) : opened
    })
    this.startLoop()
    return result
  }

  /** The act runs when its turn comes, so that stamps are given in the order of the entries. */
  private async append(act: () => Promise<StorageResult<void>>): Promise<WriteResult> {
    const result = writeResultOf(await this.inTurn(act))
    if (result.ok) {
      this.changed()
      void this.loop?.run()
    }
    return result
  }

  /** Nothing where the copy is closed by then. */
  private inTurn<T>(act: () => Promise<StorageResult<T>>): Promise<StorageResult<T> | undefined> {
    const isOver = () => this.isClosed || this.isRemoved || this.parts.leaving !== undefined
    return this.turnstile.pass(() => (isOver() ? Promise.resolve(undefined) : act()))
  }

  private startLoop(): void {
    const { options, streams } = this.parts
    if (streams.home === 'local' || !options.cloud.isConfigured || this.loop) return
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
    if (this.parts.leaving) return { type: 'removed' }
    this.justSynced = 0
    const before = pendingOf(this.parts.streams).length
    const outcome = await runRound(this.roundParts)
    if (outcome.type !== 'done') return outcome
    this.justSynced = Math.max(0, before - pendingOf(this.parts.streams).length)
    const released = await this.asked.release()
    return !released.ok ? { type: 'wait', problem: `storage_${released.code}` } : outcome
  }

  /** False where the unsent changes could not be brought to safety; the copy then stays. */
  private async remove(): Promise<boolean> {
    const rescued = await this.turnstile.pass(async () => {
      const result = await removeCopy(this.parts)
      if (result.ok) this.forget()
      return result
    })
    if (!rescued.ok) return false
    this.parts.options.onRemoved?.(rescued.value)
    return true
  }

  private forget(): void {
    this.isRemoved = true
    this.snapshots.stop()
    this.parts.streams.clear()
    this.parts.shelf.clear()
  }

  private changed(): void {
    this.statusNow = undefined
    this.snapshots.schedule()
    for (const listener of [...this.listeners]) listener()
  }
}
