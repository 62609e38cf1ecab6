import { findChangeProblem } from '@/protocol/change-schema'
import { REPLICA_ID_LENGTH, STAMP_LENGTH } from '@/protocol/stamp'
import { fromWire, type ConfirmedWireBatch } from '@/protocol/wire'
import type { Write } from './replica'

const ANY_STAMP = '0'.repeat(STAMP_LENGTH)

/** Whether a received batch may be folded: what comes from outside is checked here, and never again when storage is opened. */
export function isSoundBatch(batch: ConfirmedWireBatch): boolean {
  const isHeadSound =
    Number.isSafeInteger(batch.seq) &&
    batch.seq > 0 &&
    typeof batch.memberId === 'string' &&
    batch.replica.length === REPLICA_ID_LENGTH &&
    Array.isArray(batch.changes)
  return (
    isHeadSound && fromWire(batch).every((change) => change.seen < batch.seq && findChangeProblem(change) === undefined)
  )
}

/** What is wrong with a write, in words for a developer; nothing when the cloud would take it. */
export function findWriteProblem({ kind, id, fields }: Write): string | undefined {
  return findChangeProblem({ kind, id, fields, stamp: ANY_STAMP, seen: 0 })
}
