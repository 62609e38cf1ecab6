import type { RecordState, StoredRecord } from '@/protocol/fold/record-state'
import { metaLineOf, stateFromMetaLine, type MetaNames } from './meta-line'

/**
 * The confirmed records of one kind. What they come from stays text until a change touches a record:
 * opening a snapshot parses the records alone. They are not indexed either until one is asked for by its id, for a
 * list of all records needs no index and opening is waited for.
 */
export class RecordTable {
  private index: Map<string, StoredRecord> | undefined
  private readonly states = new Map<string, RecordState>()
  private lines: Map<string, string> | undefined

  /** `readLines` gives the meta lines of `stored`, in the same order, when first asked for. */
  constructor(
    private readonly names: MetaNames,
    private readonly stored: readonly StoredRecord[] = [],
    private readonly readLines: () => readonly string[] = () => [],
  ) {}

  ids(): IterableIterator<string> {
    return this.records.keys()
  }

  all(): IterableIterator<StoredRecord> {
    return this.index ? this.index.values() : this.stored[Symbol.iterator]()
  }

  record(id: string): StoredRecord | undefined {
    return this.records.get(id)
  }

  state(id: string): RecordState | undefined {
    const known = this.states.get(id)
    const record = this.records.get(id)
    if (known || !record) return known
    const state = stateFromMetaLine(record, this.storedLine(id), this.names)
    this.states.set(id, state)
    return state
  }

  set(state: RecordState): void {
    this.states.set(state.record.id, state)
    this.records.set(state.record.id, state.record)
  }

  /** The meta lines of all records, in their order. */
  metaLines(): readonly string[] {
    const lines: string[] = []
    for (const id of this.records.keys()) {
      const state = this.states.get(id)
      lines.push(state ? metaLineOf(state, this.names) : this.storedLine(id))
    }
    return lines
  }

  private get records(): Map<string, StoredRecord> {
    this.index ??= new Map(this.stored.map((record) => [record.id, record]))
    return this.index
  }

  private storedLine(id: string): string {
    this.lines ??= this.indexLines()
    return this.lines.get(id) ?? ''
  }

  private indexLines(): Map<string, string> {
    const lines = this.readLines()
    return new Map(this.stored.map((record, place) => [record.id, lines[place] ?? '']))
  }
}
