import type { Change } from '@/protocol/change'
import { fromWire, type WireBatch } from '@/protocol/wire'
import type { OutboxEntry } from './outbox-entry'

/** One batch on its way to the log. */
export interface QueuedBatch {
  readonly batch: WireBatch
  readonly changes: readonly Change[]
  /** Set once the cloud has acknowledged it; it stays in the view until the log is folded that far. */
  seq?: number
}

interface QueuedEntry {
  entry: OutboxEntry
  batches: readonly QueuedBatch[]
}

/** What is written and not yet part of the confirmed fold, first in, first out. */
export class OutboxQueue {
  private queued: QueuedEntry[] = []

  add(entry: OutboxEntry): void {
    this.queued.push({ entry, batches: entry.batches.map(queue) })
  }

  clear(): void {
    this.queued = []
  }

  /** Puts a rewritten entry into its place; batches that kept their id keep what the cloud said of them. */
  replace(entry: OutboxEntry): void {
    const queued = this.queued.find((one) => one.entry.number === entry.number)
    if (!queued) return
    const known = new Map(queued.batches.map((one) => [one.batch.id, one.seq]))
    queued.entry = entry
    queued.batches = entry.batches.map((batch) => ({ ...queue(batch), seq: known.get(batch.id) }))
  }

  entries(): readonly OutboxEntry[] {
    return this.queued.map((one) => one.entry)
  }

  entryOf(batch: QueuedBatch): OutboxEntry | undefined {
    return this.queued.find((one) => one.batches.includes(batch))?.entry
  }

  batches(): readonly QueuedBatch[] {
    return this.queued.flatMap((one) => one.batches)
  }

  /** The next batch to send. */
  nextUnsent(): QueuedBatch | undefined {
    return this.unsent()[0]
  }

  unsent(): readonly QueuedBatch[] {
    return this.batches().filter((one) => one.seq === undefined)
  }

  /** Of what the cloud has acknowledged and the log is not folded to. */
  acknowledgedStamps(): readonly string[] {
    const acknowledged = this.batches().filter(({ seq }) => seq !== undefined)
    return acknowledged.flatMap(({ changes }) => changes.map(({ stamp }) => stamp))
  }

  /**
   * Takes out what the log holds up to `cursor`; returns the changes that left,
   * and the number of the last entry of which nothing remains, 0 when none went.
   */
  settle(cursor: number): { readonly changes: readonly Change[]; readonly through: number } {
    const changes: Change[] = []
    let through = 0
    for (const one of this.queued) {
      const settled = one.batches.filter(({ seq }) => seq !== undefined && seq <= cursor)
      changes.push(...settled.flatMap((batch) => batch.changes))
      if (settled.length === 0) continue
      one.batches = one.batches.filter((batch) => !settled.includes(batch))
      one.entry = { ...one.entry, batches: one.batches.map(({ batch }) => batch) }
    }
    while (this.queued[0]?.batches.length === 0) through = this.queued.shift()?.entry.number ?? through
    return { changes, through }
  }
}

function queue(batch: WireBatch): QueuedBatch {
  return { batch, changes: fromWire(batch) }
}
