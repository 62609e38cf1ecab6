import { mergeOf } from '@/protocol/fold/merge-of'
import type { StoredRecord } from '@/protocol/fold/record-state'
import { readSnapshot } from '@/replica/snapshot/snapshot-text'
import { StreamCopy } from '@/replica/stream-copy'
import { oncePerSize } from './once-per-size'
import { openTinybase, TINYBASE, tinybaseText } from './peers/tinybase'
import { openYjs, YJS, yjsState } from './peers/yjs'
import { SESSION_COUNTS, sizeColumns } from './sizes'
import { sizedTimes, type Contestant } from './sized-times'
import type { Family, Subject } from './subject'
import { workload } from './workload'

const sizes = SESSION_COUNTS
const thing = 'sessions'

export const family: Family = {
  chapter: 1,
  title: 'Opening',
  sentence:
    'From the text on storage to what a screen reads: sessions of 30 fields, 30 % of them edited later, 1 % with an open question. ' +
    'The limit is `JSON.parse` of the same records alone, without who wrote what, when and having seen what.',
  measure: async ({ isJitless }) => [await openingTimes(), ...(isJitless ? [] : [storedBytes()])],
}

function openingTimes(): Promise<Subject> {
  const label = 'Opening the copy'
  return sizedTimes({ name: 'opening', label, sizes, thing, ours, peers: [parse, tinybase, yjs] })
}

const ours: Contestant = {
  key: 'ours',
  label: 'ours',
  prepare: (size) => {
    const { text } = storedAt(size)
    return { run: () => opened(text) }
  },
}

const parse: Contestant = {
  key: 'parse',
  label: '`JSON.parse`',
  ratio: { key: 'overParse', of: 'over', bound: 1.5 },
  prepare: (size) => {
    const plain = JSON.stringify(storedAt(size).records)
    return { run: () => JSON.parse(plain) as unknown }
  },
}

const tinybase: Contestant = {
  key: 'tinybase',
  label: TINYBASE,
  ratio: { key: 'quickerThanTinyBase', of: 'under', bound: 40 },
  prepare: (size) => {
    const text = tinybaseAt(size)
    return { run: () => openTinybase(text) }
  },
}

const yjs: Contestant = {
  key: 'yjs',
  label: YJS,
  ratio: { key: 'quickerThanYjs', of: 'under' },
  prepare: (size) => {
    const state = yjsAt(size)
    return { run: () => openYjs(state) }
  },
}

function storedBytes(): Subject {
  const stored = sizes.map(storedAt)
  return {
    name: 'stored',
    label: 'On storage',
    unit: 'bytes',
    columns: sizeColumns(sizes, thing),
    ours: { key: 'ours', label: 'ours', values: stored.map(({ text }) => Buffer.byteLength(text)) },
    peers: [
      {
        key: 'plain',
        label: 'plain JSON',
        ratio: { key: 'overPlain', of: 'over', bound: 1.25 },
        values: stored.map(({ records }) => Buffer.byteLength(JSON.stringify(records))),
      },
      {
        key: 'tinybase',
        label: TINYBASE,
        ratio: { key: 'smallerThanTinyBase', of: 'under' },
        values: sizes.map((size) => Buffer.byteLength(tinybaseAt(size))),
      },
      {
        key: 'yjs',
        label: YJS,
        ratio: { key: 'smallerThanYjs', of: 'under' },
        values: sizes.map((size) => yjsAt(size).byteLength),
      },
    ],
  }
}

/** What opening gives a screen: the records of a kind, the cursor, and which records are in doubt. */
function opened(text: string): unknown {
  const snapshot = readSnapshot(text)
  if (!snapshot) throw new Error('the snapshot did not open')
  const copy = new StreamCopy(snapshot)
  return [copy.cursor, copy.visible('session').size, copy.doubtful().length]
}

interface Stored {
  readonly text: string
  readonly records: readonly StoredRecord[]
}

const storedAt = oncePerSize(stored)
const tinybaseAt = oncePerSize((size) => tinybaseText(storedAt(size).records))
const yjsAt = oncePerSize((size) => yjsState(storedAt(size).records))

function stored(size: number): Stored {
  const copy = new StreamCopy()
  for (const change of workload(size)) {
    copy.fold(change, mergeOf)
    copy.cursor = change.seq
  }
  const text = copy.text({ stream: 'work', home: 'cloud', generation: 1, clockOffset: 0 })
  return { text, records: [...copy.visible('session').values()] }
}
