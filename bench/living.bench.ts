import { mergeOf } from '@/protocol/fold/merge-of'
import { isSoundBatch } from '@/replica/sound-batch'
import { fromConfirmedWire, toWire, type ConfirmedWireBatch } from '@/protocol/wire'
import { RecordView } from '@/replica/record-view'
import { readSnapshot } from '@/replica/snapshot/snapshot-text'
import { StreamCopy } from '@/replica/stream-copy'
import { interleaved } from './interleaved'
import { told, type Measure } from './measure'
import { workload } from './workload'

const ROUNDS = 11
const facts = { stream: 'work', home: 'cloud', generation: 1, clockOffset: 0 } as const

/** What happens beside opening: a first pull of the whole log, one edit, and writing a snapshot. Told, not bound. */
export async function measure(): Promise<Measure[]> {
  const log = workload().map((change): ConfirmedWireBatch => ({
    ...toWire({ id: 'k3Jd92mAqLs01xZcQw7Rt5', stream: 'work' }, [change]),
    seq: change.seq,
    memberId: change.memberId,
    at: 0,
  }))
  const text = folded(log).text(facts)
  const view = new RecordView(opened(text), mergeOf, 'me')
  view.records('session')
  const id = workload()[0]?.id ?? ''
  let edits = 0
  const times = interleaved(ROUNDS, {
    pull: () => log.every(isSoundBatch) && folded(log),
    edit: () => {
      edits += 1
      const stamp = `0mpufzeo0${String(edits).padStart(4, '0')}replicaA`
      view.addPending({ kind: 'session', id, fields: { orders: edits }, stamp, seen: log.length })
      return view.records('session').get(id)
    },
    snapshot: () => opened(text).text(facts).length,
  })
  return [
    told('living.firstPull', times.pull, 'ms'),
    told('living.editShown', times.edit, 'ms'),
    told('living.openAndSnapshot', times.snapshot, 'ms'),
  ]
}

function folded(log: readonly ConfirmedWireBatch[]): StreamCopy {
  const copy = new StreamCopy()
  for (const change of log.flatMap(fromConfirmedWire)) copy.fold(change, mergeOf)
  return copy
}

function opened(text: string): StreamCopy {
  const snapshot = readSnapshot(text)
  if (!snapshot) throw new Error('the snapshot did not open')
  return new StreamCopy(snapshot)
}
