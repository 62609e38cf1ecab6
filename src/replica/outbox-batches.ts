import type { Change } from '@/protocol/change'
import type { StampClock } from '@/protocol/stamp-clock'
import { fromWire, MAX_REQUEST_BYTES, toWire, type WireBatch } from '@/protocol/wire'
import { jsonBytes } from './json-bytes'

/** What a request holds besides its changes: ids, names, brackets. */
const ENVELOPE_BYTES = 400
/** What a change may grow by on the wire: a whole stamp, a `seen` of its own. */
const CHANGE_BYTES = 40

/**
 * Packs changes into batches that each fit one request, in order. `newId` gives each batch its id, which is persisted
 * with it before it is sent and never changes while the batch may have reached the cloud.
 */
export function batchesOf(stream: string, changes: readonly Change[], newId: () => string): readonly WireBatch[] {
  const batches: WireBatch[] = []
  let taken: Change[] = []
  let bytes = ENVELOPE_BYTES
  for (const change of changes) {
    const added = jsonBytes([change.kind, change.id, change.fields, change.stamp]) + CHANGE_BYTES
    if (taken.length > 0 && bytes + added > MAX_REQUEST_BYTES) {
      batches.push(toWire({ id: newId(), stream }, taken))
      taken = []
      bytes = ENVELOPE_BYTES
    }
    taken.push(change)
    bytes += added
  }
  if (taken.length > 0) batches.push(toWire({ id: newId(), stream }, taken))
  return batches
}

/** The batch under its id with a new stamp for each of its changes, in their order. */
export function restamped(batch: WireBatch, stamps: StampClock): WireBatch {
  const changes = fromWire(batch).map((change): Change => ({ ...change, stamp: stamps.next() }))
  return toWire({ id: batch.id, stream: batch.stream }, changes)
}
