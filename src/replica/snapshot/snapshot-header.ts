import type { Stamp } from '@/protocol/change'

/** What a stream's snapshot says of itself. */
export interface SnapshotHeader {
  readonly stream: string
  readonly home: 'local' | 'cloud'
  /** Counts the snapshots of this stream; even and odd ones take turns. */
  readonly generation: number
  /** Newest seq folded; every one up to it is. */
  readonly cursor: number
  /** Outbox entries up to this number are folded. */
  readonly through: number
  /** Highest confirmed stamp; '' when nothing is. */
  readonly highest: Stamp
  /** What the server found wrong with this phone's clock, milliseconds. */
  readonly clockOffset: number
  readonly replicas: readonly string[]
  readonly members: readonly string[]
  /** Records that may hold an open question, so that opening looks at no other. */
  readonly doubtful: readonly (readonly [kind: string, id: string])[]
}
