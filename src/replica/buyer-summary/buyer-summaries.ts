import { BuyerBook } from '@/domain/buyer/buyer-book'
import type { OrderRules } from '@/domain/buyer/counting-order'
import type { RefundMonth } from '@/domain/buyer/refund-tally'
import type { Clock } from '@/services/clock/clock'
import type { Storage } from '@/services/storage/storage'
import { summaryFolder } from '../replica-folder'
import { NO_PART, partText, readPart, type SummaryPart } from './part-text'
import { ShardSummary, type ShardRecords } from './shard-summary'

const WRITE_AFTER_MILLISECONDS = 2_000
const AGAIN_AFTER_MILLISECONDS = 10_000

/** The streams of buyers of one team, as the replica holds them. */
export interface BuyerShards {
  readonly streams: readonly string[]
  /** Loads a stream and keeps it up with the cloud; false where storage did not answer. */
  open(stream: string): Promise<boolean>
  /** The records of an open stream, each map the same as long as nothing of it changed; nothing of one that is not open. */
  records(stream: string): ShardRecords | undefined
  /** Whether a record of it is known to be missing on this phone. */
  lacksRecords(stream: string): boolean
  subscribe(listener: () => void): () => void
}

export interface BuyerSummariesParts {
  readonly storage: Storage
  readonly clock: Clock
  /** Ends in `/`, of this team and person */
  readonly folder: string
  readonly shards: BuyerShards
  /** The same object as long as it says the same. */
  readonly rules: () => OrderRules
}

/** Everybody who bought, as the tab shows them; a new object whenever any of it changed. */
export interface BuyerView {
  readonly book: BuyerBook
  readonly refunds: readonly RefundMonth[]
  /** Whether every stream was looked through since the tab was opened, and none is known to lack anybody. */
  readonly isComplete: boolean
}

/**
 * A row for each buyer, kept beside the records: the tab opens from it alone, while the streams that it is made of are
 * read one after the other. It holds nothing that the records do not say, so it may be lost at any time.
 */
export class BuyerSummaries {
  private readonly parts = new Map<string, SummaryPart>()
  private readonly makers = new Map<string, ShardSummary>()
  private readonly unwritten = new Set<string>()
  private readonly listeners = new Set<() => void>()
  private readonly looked = new Set<string>()
  private viewNow: BuyerView | undefined
  private cancelWrite: (() => void) | undefined
  private cancelAgain: (() => void) | undefined
  private wasComplete = false
  private isClosed = false
  private readonly stopListening: () => void

  constructor(private readonly given: BuyerSummariesParts) {
    this.stopListening = given.shards.subscribe(() => this.refresh())
  }

  /** Reads what is kept. A part that is not there, or was cut short, is made when its stream is read. */
  async load(): Promise<void> {
    const { storage, shards } = this.given
    const texts = await Promise.all(shards.streams.map((stream) => storage.read(this.keyOf(stream))))
    shards.streams.forEach((stream, place) => {
      const text = texts[place]
      const part = text?.ok && text.value !== undefined ? readPart(text.value) : undefined
      if (part && !this.parts.has(stream)) this.parts.set(stream, part)
    })
    this.refresh()
    this.changed()
  }

  /**
   * Reads every stream, one at a time so that screens go on meanwhile, and puts right what the kept rows did not know.
   * One that storage did not give is asked for again later.
   */
  async lookThrough(): Promise<void> {
    const { shards, clock } = this.given
    for (const stream of shards.streams) {
      if (!this.looked.has(stream) && (await shards.open(stream))) this.looked.add(stream)
      this.refresh()
    }
    this.changed()
    if (this.looked.size === shards.streams.length || this.isClosed) return
    this.cancelAgain = clock.after(AGAIN_AFTER_MILLISECONDS, () => void this.lookThrough())
  }

  /** The same object as long as nothing changed. */
  view(): BuyerView {
    this.viewNow ??= this.makeView()
    return this.viewNow
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Puts what changed on storage. What has no room is made again another time. */
  async flush(): Promise<void> {
    this.cancelWrite?.()
    this.cancelWrite = undefined
    for (const stream of [...this.unwritten]) {
      this.unwritten.delete(stream)
      await this.given.storage.write(this.keyOf(stream), partText(this.parts.get(stream) ?? NO_PART))
    }
  }

  async close(): Promise<void> {
    this.isClosed = true
    this.cancelAgain?.()
    this.stopListening()
    this.listeners.clear()
    await this.flush()
  }

  private refresh(): void {
    const { shards, rules, clock } = this.given
    let hasChanged = false
    for (const stream of shards.streams) {
      const records = shards.records(stream)
      if (!records) continue
      const part = this.makerOf(stream).of(records, rules())
      if (part === this.parts.get(stream)) continue
      this.parts.set(stream, part)
      this.unwritten.add(stream)
      hasChanged = true
    }
    if (hasChanged) this.cancelWrite ??= clock.after(WRITE_AFTER_MILLISECONDS, () => void this.flush())
    if (hasChanged || this.isComplete() !== this.wasComplete) this.changed()
  }

  private changed(): void {
    this.viewNow = undefined
    for (const listener of [...this.listeners]) listener()
  }

  private isComplete(): boolean {
    const { shards } = this.given
    const { streams } = shards
    return this.looked.size === streams.length && !streams.some((stream) => shards.lacksRecords(stream))
  }

  private makeView(): BuyerView {
    this.wasComplete = this.isComplete()
    const parts = [...this.parts.values()]
    return {
      book: new BuyerBook(parts),
      refunds: parts.flatMap(({ refunds }) => refunds),
      isComplete: this.wasComplete,
    }
  }

  private makerOf(stream: string): ShardSummary {
    const known = this.makers.get(stream)
    if (known) return known
    const maker = new ShardSummary()
    this.makers.set(stream, maker)
    return maker
  }

  private keyOf(stream: string): string {
    return `${this.given.folder}${summaryFolder(stream)}rows`
  }
}
