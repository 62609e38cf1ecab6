import { mergeOf } from '@/protocol/fold/merge-of'
import { RecordView } from '@/replica/record-view'
import { readSnapshot } from '@/replica/snapshot/snapshot-text'
import { StreamCopy } from '@/replica/stream-copy'
import { oncePerSize } from './once-per-size'
import type { Pass } from './race'
import { SESSION_COUNTS } from './sizes'
import { sizedTimes, type Contestant, type SizedRace } from './sized-times'
import type { Family } from './subject'
import { workload } from './workload'

const sizes = SESSION_COUNTS
const thing = 'sessions'
const facts = { stream: 'work', home: 'cloud', generation: 1, clockOffset: 0 } as const

export const family: Family = {
  chapter: 3,
  title: 'Living with the copy',
  sentence:
    'One edit laid over the log until the list has its record, and a snapshot read and written back. ' +
    'The limits are a new map of the same records, and `JSON.parse` and `JSON.stringify` of the same records alone.',
  measure: async () => [
    await sizedTimes({ name: 'living.editShown', label: 'One edit, until it is shown', sizes, thing, ...edit }),
    await sizedTimes({
      name: 'living.openAndSnapshot',
      label: 'A snapshot read and written',
      sizes,
      thing,
      ...snapshot,
    }),
  ],
}

type Race = Pick<SizedRace, 'ours' | 'peers'>

const map: Contestant = {
  key: 'map',
  label: 'one `new Map` of the records',
  ratio: { key: 'overMap', of: 'over' },
  prepare: (size) => {
    const records = opened(snapshotAt(size)).visible('session')
    return { run: () => new Map(records) }
  },
}

const json: Contestant = {
  key: 'json',
  label: '`JSON.parse` and `JSON.stringify`',
  ratio: { key: 'overJson', of: 'over' },
  prepare: (size) => {
    const plain = JSON.stringify([...opened(snapshotAt(size)).visible('session').values()])
    return { run: () => JSON.stringify(JSON.parse(plain)) }
  },
}

const edit: Race = { ours: { key: '', label: 'ours', prepare: preparedEdit }, peers: [map] }
const snapshot: Race = { ours: { key: '', label: 'ours', prepare: preparedSnapshot }, peers: [json] }

function preparedSnapshot(size: number): Pass {
  const text = snapshotAt(size)
  return { run: () => opened(text).text(facts) }
}

function preparedEdit(size: number): Pass {
  const changes = workload(size)
  const view = new RecordView(opened(snapshotAt(size)), mergeOf, 'me')
  view.records('session')
  const id = changes[0]?.id ?? ''
  let edits = 0
  return {
    // Each edit finds the outbox as empty as the first one did.
    reset: () => view.setPending([]),
    run: () => {
      edits += 1
      const stamp = `0mpufzeo0${String(edits).padStart(4, '0')}replicaA`
      view.addPending({ kind: 'session', id, fields: { orders: edits }, stamp, seen: changes.length })
      return view.records('session').get(id)
    },
  }
}

const snapshotAt = oncePerSize(snapshotText)

function snapshotText(size: number): string {
  const copy = new StreamCopy()
  for (const change of workload(size)) copy.fold(change, mergeOf)
  return copy.text(facts)
}

function opened(text: string): StreamCopy {
  const read = readSnapshot(text)
  if (!read) throw new Error('the snapshot did not open')
  return new StreamCopy(read)
}
