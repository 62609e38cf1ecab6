import type { StoredRecord } from '@/protocol/fold/record-state'
import { Joined } from './joined'
import type { RecordQuestions, RecordView } from './record-view'
import type { FieldHead, Past } from './replica'

type RecordMap = ReadonlyMap<string, StoredRecord>

/** What screens see of all open streams. A record lives in one of them, so there is nothing to merge. */
export class TeamRecords implements Past {
  private readonly maps = new Map<string, Joined<RecordMap>>()
  private readonly lists = new Joined<readonly RecordQuestions[]>((parts) => parts.flat())

  constructor(private readonly views: () => readonly RecordView[]) {}

  /** The same map as long as no record of the kind changed. */
  records(kind: string): RecordMap {
    const joined = this.maps.get(kind) ?? new Joined<RecordMap>(joinMaps)
    this.maps.set(kind, joined)
    return joined.of(
      this.parts(
        (view) => view.records(kind),
        ({ size }) => size,
      ),
    )
  }

  find(kind: string, id: string): StoredRecord | undefined {
    return this.holderOf(kind, id)?.find(kind, id)
  }

  heads(kind: string, id: string): readonly FieldHead[] {
    return this.holderOf(kind, id)?.heads(kind, id) ?? []
  }

  deletedIds(kind: string): readonly string[] {
    return this.views().flatMap((view) => view.deletedIds(kind))
  }

  isPending(kind: string, id: string): boolean {
    return this.views().some((view) => view.isPending(kind, id))
  }

  /** Whether the log has nothing of this record yet. */
  isNew(kind: string, id: string): boolean {
    return this.views().every((view) => view.isNew(kind, id))
  }

  questions(): readonly RecordQuestions[] {
    return this.lists.of(
      this.parts(
        (view) => view.questions(),
        ({ length }) => length,
      ),
    )
  }

  /** Of streams that have nothing, the first stands for all. */
  private parts<T>(read: (view: RecordView) => T, countOf: (part: T) => number): readonly T[] {
    const all = this.views().map(read)
    const some = all.filter((part) => countOf(part) > 0)
    return some.length > 0 ? some : all.slice(0, 1)
  }

  private holderOf(kind: string, id: string): RecordView | undefined {
    return this.views().find((view) => view.find(kind, id) !== undefined)
  }
}

function joinMaps(parts: readonly RecordMap[]): RecordMap {
  const joined = new Map<string, StoredRecord>()
  for (const part of parts) for (const [id, record] of part) joined.set(id, record)
  return joined
}
