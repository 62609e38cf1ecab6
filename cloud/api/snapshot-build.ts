import { isKnownField } from '@/protocol/field-value'
import { Compaction } from '@/protocol/fold/compaction'
import { mergeOf } from '@/protocol/fold/merge-of'
import { fromSnapshotChange, SNAPSHOT_BATCHES } from '@/protocol/snapshot'
import { fromConfirmedWire } from '@/protocol/wire'
import type { SnapshotName } from '#cloud/store/documents'
import { PAGE_MAX_BATCHES } from './limits'
import { success } from './reply'
import type { Scope } from './scope'
import { claimSnapshot, isClaimed, publishSnapshot, type SnapshotClaim } from './snapshot-claim'
import { pagesOf, snapshotHeadId, snapshotPageId, type StreamPlace } from './snapshot-pages'
import { transact } from './transact'

/** A phone waits for 15 s in all. What is folded by then becomes a snapshot, and the next call goes on from it. */
const PATIENCE_MS = 6_000

interface Place extends StreamPlace {
  /** Newest seq of the stream */
  readonly head: number
}

/**
 * The snapshot in use, after making the next one where {@link SNAPSHOT_BATCHES} or more lie past it. A snapshot that
 * cannot be made, or is being made by another call, leaves the one before in use.
 */
export async function currentSnapshot(place: Place, scope: Scope): Promise<SnapshotName | undefined> {
  const found = await scope.store.get('snapshotHeads', snapshotHeadId(place))
  const current = found?.current
  const isDue = place.head - (current?.seq ?? 0) >= SNAPSHOT_BATCHES
  if (!isDue || isClaimed(found, scope.clock.now())) return current
  try {
    const claim = await claimSnapshot(place, scope)
    return (claim && (await makeSnapshot(place, claim, scope))) ?? current
  } catch (error) {
    scope.log(`the snapshot of ${snapshotHeadId(place)} was not made`, error)
    return current
  }
}

/** Nothing where it was not put in use. */
async function makeSnapshot(place: Place, claim: SnapshotClaim, scope: Scope): Promise<SnapshotName | undefined> {
  const compaction = new Compaction(mergeOf, isKnownField)
  const from = claim.base ? await addSnapshot(compaction, { place, base: claim.base }, scope) : 0
  const seq = await addLog(compaction, { place, after: from }, scope)
  if (seq === from) return undefined
  const pages = pagesOf(compaction)
  for (const [page, changes] of pages.entries()) {
    const document = { teamId: place.teamId, seq, page, pages: pages.length, highest: compaction.highest, changes }
    const put = await transact(scope, async (transaction) => {
      await transaction.put('snapshots', snapshotPageId(place, { seq, page }), document)
      return success({})
    })
    if (!put.ok) return undefined
  }
  const made = { seq, pages: pages.length }
  return (await publishSnapshot(place, { claim, made }, scope)) ? made : undefined
}

interface Base {
  readonly place: Place
  readonly base: SnapshotName
}

/** Begins with a snapshot and answers its seq; begins with nothing, and 0, where a page of it is not there. */
async function addSnapshot(compaction: Compaction, { place, base }: Base, { store }: Scope): Promise<number> {
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
  readonly place: Place
  readonly after: number
}

/** Folds the log on, to its head or as far as the time allows; answers the seq that it came to. */
async function addLog(compaction: Compaction, { place, after }: Tail, { store, clock }: Scope): Promise<number> {
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
