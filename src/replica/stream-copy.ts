import type { ConfirmedChange, Stamp } from '@/protocol/change'
import { foldChange } from '@/protocol/fold/fold-change'
import type { MergeOf } from '@/protocol/fold/merge-heads'
import { mayHoldQuestion } from '@/protocol/fold/open-questions'
import { isDeleted, type RecordState, type StoredRecord } from '@/protocol/fold/record-state'
import type { MetaNames } from './snapshot/meta-line'
import { NameTable } from './snapshot/name-table'
import { RecordTable } from './snapshot/record-table'
import { snapshotText, type Snapshot, type SnapshotFacts } from './snapshot/snapshot-text'

/** The confirmed fold of one stream. It never holds anything pending. */
export class StreamCopy {
  cursor: number
  /** Outbox entries up to this number are folded in. */
  through: number
  highest: Stamp
  private readonly names: MetaNames
  private readonly tables: Map<string, RecordTable>
  private readonly doubtfulIds = new Map<string, Set<string>>()

  constructor(snapshot?: Snapshot) {
    this.cursor = snapshot?.header.cursor ?? 0
    this.through = snapshot?.header.through ?? 0
    this.highest = snapshot?.header.highest ?? ''
    this.names = snapshot?.names ?? { replicas: new NameTable(), members: new NameTable() }
    this.tables = snapshot?.tables ?? new Map<string, RecordTable>()
    for (const [kind, id] of snapshot?.header.doubtful ?? []) this.doubtfulOf(kind).add(id)
  }

  record(kind: string, id: string): StoredRecord | undefined {
    return this.tables.get(kind)?.record(id)
  }

  state(kind: string, id: string): RecordState | undefined {
    return this.tables.get(kind)?.state(id)
  }

  /** The records of one kind that are not deleted, in a map of the caller's own. */
  visible(kind: string): Map<string, StoredRecord> {
    const visible = new Map<string, StoredRecord>()
    for (const record of this.tables.get(kind)?.all() ?? []) {
      if (!isDeleted(record)) visible.set(record.id, record)
    }
    return visible
  }

  ids(kind: string): Iterable<string> {
    return this.tables.get(kind)?.ids() ?? []
  }

  /** Kind and id of every record there is. */
  keys(): readonly (readonly [kind: string, id: string])[] {
    return [...this.tables].flatMap(([kind, table]) => [...table.ids()].map((id) => [kind, id] as const))
  }

  /** Records that may hold an open question. */
  doubtful(): readonly (readonly [kind: string, id: string])[] {
    return [...this.doubtfulIds].flatMap(([kind, ids]) => [...ids].map((id) => [kind, id] as const))
  }

  fold(change: ConfirmedChange, mergeOf: MergeOf): void {
    const table = this.tableOf(change.kind)
    const before = table.state(change.id)
    const after = foldChange(before, change, mergeOf)
    if (after !== before) table.set(after)
    if (change.stamp > this.highest) this.highest = change.stamp
    if (mayHoldQuestion(after)) this.doubtfulOf(change.kind).add(change.id)
    else this.doubtfulIds.get(change.kind)?.delete(change.id)
  }

  text(facts: Pick<SnapshotFacts, 'stream' | 'home' | 'generation' | 'clockOffset'>): string {
    const { cursor, through, highest } = this
    return snapshotText({ ...facts, cursor, through, highest, doubtful: this.doubtful() }, this.names, this.tables)
  }

  private tableOf(kind: string): RecordTable {
    const known = this.tables.get(kind)
    if (known) return known
    const table = new RecordTable(this.names)
    this.tables.set(kind, table)
    return table
  }

  private doubtfulOf(kind: string): Set<string> {
    const known = this.doubtfulIds.get(kind)
    if (known) return known
    const ids = new Set<string>()
    this.doubtfulIds.set(kind, ids)
    return ids
  }
}
