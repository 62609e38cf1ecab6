import type { ConfirmedChange, Stamp } from '@/protocol/change'

/** A whole snapshot of the log up to `seq`, all its pages together. */
export interface LogSnapshot {
  readonly seq: number
  /** Highest stamp of the log up to there, also of changes that the snapshot does not hold. */
  readonly highest: Stamp
  readonly changes: readonly ConfirmedChange[]
}
