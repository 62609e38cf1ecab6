import { mergeOf } from '@/protocol/fold/merge-of'
import { fromConfirmedWire, toWire, type ConfirmedWireBatch } from '@/protocol/wire'
import { isSoundBatch } from '@/replica/sound-batch'
import { StreamCopy } from '@/replica/stream-copy'
import { mergeTinybase, TINYBASE, tinybaseMessages } from './peers/tinybase'
import { mergeYjs, YJS, yjsMessages } from './peers/yjs'
import { SESSION_COUNTS } from './sizes'
import { sizedTimes, type Contestant } from './sized-times'
import type { Family } from './subject'
import { concurrentEdits, logged, workload } from './workload'

const sizes = SESSION_COUNTS
const thing = 'sessions'

export const family: Family = {
  chapter: 2,
  title: 'Merging',
  sentence:
    'A new phone reads the whole log from its text and folds it. Concurrent: all sessions, then the edits of three phones that had not ' +
    'heard of each other (each edits 30 % of the sessions in 3 fields). Peers get each change as the message that they would send for it. ' +
    'The limit is `JSON.parse` of the plain changes: kind, id, fields.',
  measure: async () => [
    await sizedTimes({
      name: 'merging',
      label: 'Merging concurrent changes',
      sizes,
      thing,
      ours: { key: 'ours', label: 'ours', prepare: preparedFold },
      peers: [plainParse((size) => [...logged(size), ...concurrentEdits(size).flat()]), tinybase, yjs],
    }),
    await sizedTimes({
      name: 'living.firstPull',
      label: 'A first pull: every batch checked, then folded',
      sizes,
      thing,
      ours: { key: '', label: 'ours', prepare: preparedPull },
      peers: [plainParse(workload)],
    }),
  ],
}

function preparedFold(size: number) {
  const text = JSON.stringify(onTheWire([...logged(size), ...concurrentEdits(size).flat()]))
  return { run: () => whole(size, folded(JSON.parse(text) as readonly ConfirmedWireBatch[])) }
}

function preparedPull(size: number) {
  const text = JSON.stringify(onTheWire(workload(size)))
  return {
    run: () => {
      const batches = JSON.parse(text) as readonly ConfirmedWireBatch[]
      return batches.every(isSoundBatch) && whole(size, folded(batches))
    },
  }
}

function plainParse(changesOf: (size: number) => ReturnType<typeof workload>): Contestant {
  return {
    key: 'parse',
    label: '`JSON.parse`',
    ratio: { key: 'overParse', of: 'over' },
    prepare: (size) => {
      const plain = JSON.stringify(changesOf(size).map(({ kind, id, fields }) => ({ kind, id, fields })))
      return { run: () => JSON.parse(plain) as unknown }
    },
  }
}

const tinybase: Contestant = {
  key: 'tinybase',
  label: TINYBASE,
  ratio: { key: 'quickerThanTinyBase', of: 'under' },
  prepare: (size) => {
    const messages = tinybaseMessages(logged(size), concurrentEdits(size))
    return { run: () => whole(size, mergeTinybase(messages)) }
  },
}

const yjs: Contestant = {
  key: 'yjs',
  label: YJS,
  ratio: { key: 'quickerThanYjs', of: 'under' },
  prepare: (size) => {
    const messages = yjsMessages(logged(size), concurrentEdits(size))
    return { run: () => whole(size, mergeYjs(messages)) }
  },
}

function onTheWire(changes: ReturnType<typeof workload>): readonly ConfirmedWireBatch[] {
  return changes.map((change) => ({
    ...toWire({ id: 'k3Jd92mAqLs01xZcQw7Rt5', stream: 'work' }, [change]),
    seq: change.seq,
    memberId: change.memberId,
    at: 0,
  }))
}

function folded(batches: readonly ConfirmedWireBatch[]): number {
  const copy = new StreamCopy()
  for (const batch of batches) for (const change of fromConfirmedWire(batch)) copy.fold(change, mergeOf)
  return copy.visible('session').size
}

/** Nobody wins by leaving records out. */
function whole(size: number, merged: number): number {
  if (merged !== size) throw new Error(`${merged} of ${size} records were merged`)
  return merged
}
