import type { Change } from '@/protocol/change'
import type { Failure } from '@/protocol/envelope'
import { fromWire } from '@/protocol/wire'
import type { StorageResult } from '@/services/storage/storage'
import { batchesOf } from './outbox-batches'
import type { QueuedBatch } from './outbox-queue'
import type { SetAsideShelf } from './set-aside-shelf'
import type { StreamStore } from './stream-store'

export interface RefusalParts {
  readonly shelf: SetAsideShelf
  readonly newBatchId: () => string
}

/** A batch that was refused, and the stream it is of. */
export interface Refused {
  readonly store: StreamStore
  readonly sent: QueuedBatch
}

/**
 * Answers a batch that was refused for good. Only the refused changes are set aside, on storage before they leave the
 * outbox; where the cloud did not say which they are, halving finds them. What remains goes under new batch ids.
 */
export async function resolveRefusal(
  parts: RefusalParts,
  { store, sent }: Refused,
  failure: Failure,
): Promise<StorageResult<void>> {
  const changes = fromWire(sent.batch)
  const groups =
    failure.code === 'batch_mismatch' ? [changes] : groupsWithout(changes, refusedOf(failure, changes.length))
  const kept = new Set(groups.flat())
  for (const change of changes.filter((one) => !kept.has(one))) {
    const put = await parts.shelf.put(change, failure.code)
    if (!put.ok) return put
  }
  const batches = groups.flatMap((group) => batchesOf(store.stream, group, parts.newBatchId))
  return store.replaceBatch(sent, batches)
}

/** The places of the refused changes; undefined where the cloud did not say. */
function refusedOf(failure: Failure, count: number): ReadonlySet<number> | undefined {
  const known = (failure.details?.refused ?? []).filter((place) => place >= 0 && place < count)
  if (known.length > 0) return new Set(known)
  return count === 1 ? new Set([0]) : undefined
}

function groupsWithout(
  changes: readonly Change[],
  refused: ReadonlySet<number> | undefined,
): readonly (readonly Change[])[] {
  if (!refused) {
    const half = Math.ceil(changes.length / 2)
    return [changes.slice(0, half), changes.slice(half)]
  }
  const kept = changes.filter((_, place) => !refused.has(place))
  return kept.length > 0 ? [kept] : []
}
