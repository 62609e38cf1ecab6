import type { StoredRecord } from '@/protocol/fold/record-state'
import { framed, unframed } from './framed-text'
import type { MetaNames } from './meta-line'
import { NameTable } from './name-table'
import { RecordTable } from './record-table'
import type { SnapshotHeader } from './snapshot-header'

const MARK = 'daybreak-snapshot-1'

export interface Snapshot {
  readonly header: SnapshotHeader
  readonly names: MetaNames
  readonly tables: Map<string, RecordTable>
}

/** Everything of the header that the tables do not say themselves. */
export type SnapshotFacts = Omit<SnapshotHeader, 'replicas' | 'members'>

/**
 * The text of a snapshot: header, records, and one line a record saying what its values come from.
 * The records are plain JSON in one piece, so that opening costs little more than parsing them.
 */
export function snapshotText(facts: SnapshotFacts, names: MetaNames, tables: ReadonlyMap<string, RecordTable>): string {
  const records = [...tables].map(([kind, table]) => [kind, [...table.all()]] as const)
  const lines = [...tables.values()].flatMap((table) => table.metaLines())
  const header: SnapshotHeader = { ...facts, replicas: names.replicas.names, members: names.members.names }
  return framed(MARK, [JSON.stringify(header), JSON.stringify(records), ...lines].join('\n'))
}

/** Reads a snapshot; nothing when it was cut short or is none. Meta lines stay text until they are needed. */
export function readSnapshot(text: string): Snapshot | undefined {
  const body = unframed(MARK, text)
  if (body === undefined) return undefined
  const headerEnd = body.indexOf('\n')
  const recordsEnd = body.indexOf('\n', headerEnd + 1)
  try {
    const header = JSON.parse(body.slice(0, headerEnd)) as SnapshotHeader
    const kinds = JSON.parse(body.slice(headerEnd + 1, recordsEnd < 0 ? undefined : recordsEnd)) as StoredKinds
    return { header, ...tablesOf(header, kinds, () => body.slice(recordsEnd + 1).split('\n')) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

type StoredKinds = readonly (readonly [kind: string, records: readonly StoredRecord[]])[]

function tablesOf(header: SnapshotHeader, kinds: StoredKinds, readLines: () => string[]): Omit<Snapshot, 'header'> {
  const names: MetaNames = {
    replicas: new NameTable([...header.replicas]),
    members: new NameTable([...header.members]),
  }
  let lines: string[] | undefined
  let start = 0
  const tables = new Map<string, RecordTable>()
  for (const [kind, records] of kinds) {
    const from = start
    start += records.length
    const linesOfKind = () => (lines ??= readLines()).slice(from, from + records.length)
    tables.set(kind, new RecordTable(names, records, linesOfKind))
  }
  return { names, tables }
}
