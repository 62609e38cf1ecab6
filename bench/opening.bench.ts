import { createMergeableStore } from 'tinybase'
import { mergeOf } from '@/protocol/fold/merge-of'
import type { StoredRecord } from '@/protocol/fold/record-state'
import { readSnapshot } from '@/replica/snapshot/snapshot-text'
import { StreamCopy } from '@/replica/stream-copy'
import { interleaved } from './interleaved'
import { atLeast, atMost, told, type Measure } from './measure'
import { workload } from './workload'

const ROUNDS = 61
const PEER_ROUNDS = 5

/** Opening a team's records from storage, beside parsing the same records as plain JSON and beside a general CRDT store. */
export async function measure(): Promise<Measure[]> {
  const { text, records } = stored()
  const plain = JSON.stringify(records)
  const times = interleaved(ROUNDS, {
    plain: () => JSON.parse(plain) as unknown,
    ours: () => opened(text),
  })
  const peer = peerText(records)
  const peerTimes = interleaved(PEER_ROUNDS, {
    peer: () => createMergeableStore('peer').setMergeableContent(JSON.parse(peer) as never),
  })
  return [
    told('opening.parse', times.plain, 'ms'),
    told('opening.ours', times.ours, 'ms'),
    told('opening.tinybase', peerTimes.peer, 'ms'),
    atMost({
      name: 'opening.overParse',
      value: times.ours / times.plain,
      bound: 1.5,
      unit: 'ratio',
      peer: 'JSON.parse',
    }),
    atLeast({
      name: 'opening.quickerThanTinyBase',
      value: peerTimes.peer / times.ours,
      bound: 40,
      unit: 'ratio',
      peer: 'tinybase 10.0.1',
    }),
    told('stored.plain', Buffer.byteLength(plain), 'bytes'),
    told('stored.tinybase', Buffer.byteLength(peer), 'bytes'),
    atMost({
      name: 'stored.overPlain',
      value: Buffer.byteLength(text) / Buffer.byteLength(plain),
      bound: 1.25,
      unit: 'ratio',
      peer: 'plain JSON',
    }),
  ]
}

/** What opening gives a screen: the records of a kind, the cursor, and which records are in doubt. */
function opened(text: string): unknown {
  const snapshot = readSnapshot(text)
  if (!snapshot) throw new Error('the snapshot did not open')
  const copy = new StreamCopy(snapshot)
  return [copy.cursor, copy.visible('session').size, copy.doubtful().length]
}

function stored(): { text: string; records: readonly StoredRecord[] } {
  const copy = new StreamCopy()
  for (const change of workload()) {
    copy.fold(change, mergeOf)
    copy.cursor = change.seq
  }
  const text = copy.text({ stream: 'work', home: 'cloud', generation: 1, clockOffset: 0 })
  return { text, records: [...copy.visible('session').values()] }
}

function peerText(records: readonly StoredRecord[]): string {
  const store = createMergeableStore('peer')
  for (const { id, ...fields } of records) store.setRow('session', id, fields)
  return JSON.stringify(store.getMergeableContent())
}
