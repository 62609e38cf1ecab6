import { isKnownField } from '@/protocol/field-value'
import { Compaction } from '@/protocol/fold/compaction'
import { mergeOf } from '@/protocol/fold/merge-of'
import type { SnapshotName } from '#cloud/store/documents'
import { addLog, addSnapshot, type LogPlace } from './compact-log'
import { success } from './reply'
import type { Scope } from './scope'
import { claimSnapshot, isClaimed, publishSnapshot, type SnapshotClaim } from './snapshot-claim'
import { pagesOf, snapshotHeadId, snapshotPageId } from './snapshot-pages'
import { transact } from './transact'

/**
 * The snapshot in use, after making the next one where as many batches as the limits say lie past it. A snapshot that
 * cannot be made, or is being made by another call, leaves the one before in use.
 */
export async function currentSnapshot(place: LogPlace, scope: Scope): Promise<SnapshotName | undefined> {
  const found = await scope.store.get('snapshotHeads', snapshotHeadId(place))
  const current = found?.current
  const isDue = place.head - (current?.seq ?? 0) >= scope.limits.snapshotBatches
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
async function makeSnapshot(place: LogPlace, claim: SnapshotClaim, scope: Scope): Promise<SnapshotName | undefined> {
  const compaction = new Compaction(mergeOf, isKnownField)
  const from = claim.base ? await addSnapshot(compaction, { place, base: claim.base }, scope) : 0
  const seq = await addLog(compaction, { place, after: from }, scope)
  if (seq === from) return undefined
  const pages = pagesOf(compaction, scope.limits.snapshotPageBytes)
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
