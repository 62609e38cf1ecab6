import type { Compaction } from '@/protocol/fold/compaction'
import { fromSnapshotChange } from '@/protocol/snapshot'
import { fromConfirmedWire } from '@/protocol/wire'
import type { SnapshotName } from '#cloud/store/documents'
import { PAGE_MAX_BATCHES } from './limits'
import type { Scope } from './scope'
import { snapshotPageId, type StreamPlace } from './snapshot-pages'

/** A phone waits for 15 s in all. What is folded by then is answered with, and the next call goes on from it. */
const PATIENCE_MS = 6_000

/** A stream as far as it went when it was asked for. */
export interface LogPlace extends StreamPlace {
  /** Newest seq of the stream */
  readonly head: number
}

interface Base {
  readonly place: LogPlace
  readonly base: SnapshotName
}

/** Begins with a snapshot and answers its seq; begins with nothing, and 0, where a page of it is not there. */
export async function addSnapshot(compaction: Compaction, { place, base }: Base, { store }: Scope): Promise<number> {
  const numbers = Array.from({ length: base.pages }, (_, page) => page)
  const pages = await Promise.all(
    numbers.map((page) => store.get('snapshots', snapshotPageId(place, { seq: base.seq, page }))),
  )
  if (pages.includes(undefined)) return 0
  for (const page of pages) for (const change of page?.changes ?? []) compaction.add(fromSnapshotChange(change))
  const highest = pages[0]?.highest ?? ''
  if (highest > compaction.highest) compaction.highest = highest
  return base.seq
}

interface Tail {
  readonly place: LogPlace
  readonly after: number
}

/** Folds the log on, to its head or as far as the time allows; answers the seq that it came to. */
export async function addLog(compaction: Compaction, { place, after }: Tail, { store, clock }: Scope): Promise<number> {
  const { teamId, stream, head } = place
  const until = clock.now() + PATIENCE_MS
  let seq = after
  while (seq < head) {
    const batches = await store.batchesAfter({ teamId, stream, after: seq, limit: PAGE_MAX_BATCHES })
    for (const batch of batches) {
      // A phone stops at a gap as well, and so finds it.
      if (batch.seq !== seq + 1) return seq
      for (const change of fromConfirmedWire(batch)) compaction.add(change)
      seq = batch.seq
    }
    if (batches.length === 0 || clock.now() > until) return seq
  }
  return seq
}
