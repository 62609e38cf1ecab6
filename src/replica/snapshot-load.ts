import type { ConfirmedChange } from '@/protocol/change'
import type { SnapshotPage, SnapshotPlace } from '@/protocol/snapshot'
import type { Cloud } from '@/services/cloud/cloud'
import type { LogSnapshot } from './log-snapshot'
import { changesOfPage } from './sound-snapshot'
import type { StreamStore } from './stream-store'

export interface SnapshotLoadParts {
  readonly teamId: string
  readonly cloud: Cloud
  readonly store: StreamStore
  readonly alone: <T>(step: () => Promise<T>) => Promise<T>
  readonly isClosed: () => boolean
}

/** After so many calls without an answer the log is read instead, which asks for less at once. */
const MISSES_MAX = 2

/**
 * Loads the cloud's snapshot of a stream, page after page, for a phone far behind the log. What has arrived is kept
 * between rounds, in memory: only the whole snapshot takes the place of what is folded. Whatever is wrong with it, the
 * log itself is there to be read.
 */
export class SnapshotLoad {
  private isOver = false
  private misses = 0
  private arrived: readonly (readonly ConfirmedChange[])[] = []
  private newest: SnapshotPage | undefined

  /** Resolves once the store holds the snapshot, or the log is to be read; `unreachable` where no answer came. */
  async run(parts: SnapshotLoadParts): Promise<'unreachable' | undefined> {
    const { teamId, cloud, store, isClosed } = parts
    while (!this.isOver) {
      const from = this.nextPlace()
      const reply = await cloud.call('stream.snapshot', { teamId, stream: store.stream, ...(from && { from }) })
      if (isClosed()) return undefined
      if (!reply.ok && reply.code === 'unreachable') return this.miss()
      // An older cloud does not know the call; what a newer one refuses, reading the log will show.
      const isWhole = reply.ok ? this.take(reply.data, store.cursor) : this.giveUp()
      if (!isWhole) continue
      await this.finish(parts)
      return undefined
    }
    return undefined
  }

  private nextPlace(): SnapshotPlace | undefined {
    return this.newest && { seq: this.newest.seq, page: this.arrived.length }
  }

  private miss(): 'unreachable' | undefined {
    this.misses += 1
    if (this.misses < MISSES_MAX) return 'unreachable'
    this.giveUp()
    return undefined
  }

  private giveUp(): false {
    this.isOver = true
    this.forget()
    return false
  }

  private forget(): void {
    this.newest = undefined
    this.arrived = []
  }

  /** Whether all pages are here. Another `seq` than was asked for is another snapshot, and begins anew. */
  private take(page: SnapshotPage, cursor: number): boolean {
    const changes = page.seq > cursor ? changesOfPage(page) : undefined
    if (page.seq !== this.newest?.seq) this.forget()
    if (changes === undefined || page.page !== this.arrived.length) return this.giveUp()
    this.newest = page
    this.arrived = [...this.arrived, changes]
    return this.arrived.length === page.pages
  }

  private async finish({ alone, store }: SnapshotLoadParts): Promise<void> {
    const { newest, arrived } = this
    this.forget()
    if (!newest) return
    const snapshot: LogSnapshot = { seq: newest.seq, highest: newest.highest, changes: arrived.flat() }
    await alone(async () => store.startFrom(snapshot))
  }
}

/** The loads of a team's streams, each for as long as its stream is open. */
export class SnapshotLoads {
  private readonly loads = new WeakMap<StreamStore, SnapshotLoad>()

  of(store: StreamStore): SnapshotLoad {
    const load = this.loads.get(store) ?? new SnapshotLoad()
    this.loads.set(store, load)
    return load
  }
}
