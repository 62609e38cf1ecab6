import type { Value } from '@/domain/records/fields'
import type { ConfirmedChange, Stamp } from '../change'
import { stampReplica } from '../stamp'

/** The `seq` of a change that the log has not confirmed: later than any, so only its own replica supersedes it. */
export const UNSEQUENCED = Infinity

/** Where a value comes from. Shared by all fields of one change. */
export interface Origin {
  readonly stamp: Stamp
  readonly seq: number
  readonly seen: number
  readonly memberId: string
}

/** A value that nothing supersedes. */
export interface FoldHead {
  readonly value: Value
  readonly origin: Origin
}

export function originOf(change: ConfirmedChange): Origin {
  return { stamp: change.stamp, seq: change.seq, seen: change.seen, memberId: change.memberId }
}

/** Whether the writer of `later` knew of `earlier`, or is the same replica and wrote after it. */
export function supersedes(later: Origin, earlier: Origin): boolean {
  if (later.seen >= earlier.seq) return true
  return later.stamp > earlier.stamp && stampReplica(later.stamp) === stampReplica(earlier.stamp)
}

export function isSequenced(head: FoldHead): boolean {
  return head.origin.seq !== UNSEQUENCED
}
