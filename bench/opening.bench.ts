import { createMergeableStore } from 'tinybase'
import type { ConfirmedChange } from '@/protocol/change'
import { foldChange } from '@/protocol/fold/fold-change'
import { mayHoldQuestion } from '@/protocol/fold/open-questions'
import type { StoredRecord } from '@/protocol/fold/record-state'
import { NameTable } from '@/replica/snapshot/name-table'
import { RecordTable } from '@/replica/snapshot/record-table'
import { readSnapshot, snapshotText } from '@/replica/snapshot/snapshot-text'
import { StreamCopy } from '@/replica/stream-copy'
import { interleaved } from './interleaved'
import { atLeast, atMost, told, type Measure } from './measure'
import { workload } from './workload'

const ROUNDS = 61
const PEER_ROUNDS = 5

/** Opening a team's records from storage, beside parsing the same records as plain JSON and beside a general CRDT store. */
export async function measure(): Promise<Measure[]> {
  const { table, text } = stored(workload())
  const plain = JSON.stringify([...table.all()])
  const times = interleaved(ROUNDS, {
    plain: () => JSON.parse(plain) as unknown,
    ours: () => opened(text),
  })
  const peer = peerText([...table.all()])
  const peerTimes = interleaved(PEER_ROUNDS, {
    peer: () => createMergeableStore('peer').setMergeableContent(JSON.parse(peer) as never),
  })
  return [
    told('opening.parse', times.plain, 'ms'),
    told('opening.ours', times.ours, 'ms'),
    told('opening.tinybase', peerTimes.peer, 'ms'),
    atMost('opening.overParse', times.ours / times.plain, 1.5, { unit: 'ratio', peer: 'JSON.parse' }),
    atLeast('opening.quickerThanTinyBase', peerTimes.peer / times.ours, 40, { unit: 'ratio', peer: 'tinybase 10.0.1' }),
    told('stored.plain', utf8Bytes(plain), 'bytes'),
    told('stored.tinybase', utf8Bytes(peer), 'bytes'),
    atMost('stored.overPlain', utf8Bytes(text) / utf8Bytes(plain), 1.25, { unit: 'ratio', peer: 'plain JSON' }),
  ]
}

/** What opening gives a screen: the records of a kind, the cursor, and the open questions. */
function opened(text: string): unknown {
  const snapshot = readSnapshot(text)
  if (!snapshot) throw new Error('the snapshot did not open')
  const copy = new StreamCopy(snapshot)
  return [copy.cursor, copy.visible('session').size, copy.doubtful().length]
}

function stored(changes: readonly ConfirmedChange[]): { table: RecordTable; text: string } {
  const names = { replicas: new NameTable(), members: new NameTable() }
  const table = new RecordTable(names)
  for (const change of changes) table.set(foldChange(table.state(change.id), change, () => 'ask'))
  const doubtful = [...table.ids()].filter((id) => {
    const state = table.state(id)
    return state !== undefined && mayHoldQuestion(state)
  })
  const last = changes[changes.length - 1]
  const facts = {
    stream: 'work',
    home: 'cloud' as const,
    generation: 1,
    cursor: changes.length,
    through: 0,
    highest: last?.stamp ?? '',
    clockOffset: 0,
    doubtful: doubtful.map((id) => ['session', id] as const),
  }
  return { table, text: snapshotText(facts, names, new Map([['session', table]])) }
}

function peerText(records: readonly StoredRecord[]): string {
  const store = createMergeableStore('peer')
  for (const { id, ...fields } of records) store.setRow('session', id, peerRow(fields))
  return JSON.stringify(store.getMergeableContent())
}

/** TinyBase holds no lists and, unless told so, no null: what it cannot hold is left out, in its favour. */
function peerRow(fields: Readonly<Record<string, unknown>>): Record<string, string | number | boolean> {
  const row: Record<string, string | number | boolean> = {}
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') row[field] = value
  }
  return row
}

function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
