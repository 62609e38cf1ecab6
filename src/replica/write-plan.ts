import type { Change } from '@/protocol/change'
import type { StampClock } from '@/protocol/stamp-clock'
import { streamOf } from '@/protocol/stream-of'
import type { Write } from './replica'
import { findWriteProblem } from './sound-batch'
import type { StreamSet } from './stream-set'
import type { StreamStore } from './stream-store'

export interface WritePlan {
  readonly writes: readonly (Write & { readonly stream: string })[]
  /** What each open stream had folded when its person wrote. */
  readonly seen: ReadonlyMap<string, number>
}

/** Where every write goes, or in words for a developer why one cannot go anywhere. */
export function planWrites(writes: readonly Write[], streams: StreamSet): WritePlan | string {
  const placed: (Write & { readonly stream: string })[] = []
  for (const write of writes) {
    const problem = findWriteProblem(write)
    if (problem !== undefined) return problem
    const stream = streamOf(write.kind, write.id)
    if (stream === undefined) return `${write.kind} ${write.id} belongs to no stream`
    placed.push({ ...write, stream })
  }
  return { writes: placed, seen: new Map(streams.all().map(({ stream, cursor }) => [stream, cursor])) }
}

/** The changes of a plan by stream, each with its stamp, in the order in which they were written. */
export function changesOf(
  { writes, seen }: WritePlan,
  streams: StreamSet,
  stamps: StampClock,
): ReadonlyMap<StreamStore, readonly Change[]> {
  const changes = new Map<StreamStore, Change[]>()
  for (const { kind, id, fields, stream } of writes) {
    const store = streams.get(stream)
    if (!store) throw new StreamNotOpenError(stream)
    const change = { kind, id, fields, stamp: stamps.next(), seen: seen.get(stream) ?? store.cursor }
    const own = changes.get(store)
    if (own) own.push(change)
    else changes.set(store, [change])
  }
  return changes
}

/** A stream that is written to is opened first. */
class StreamNotOpenError extends Error {
  readonly code = 'stream_not_open'

  constructor(stream: string) {
    super(`the stream ${stream} is not open`)
    this.name = 'StreamNotOpenError'
  }
}
