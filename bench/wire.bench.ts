import type { ConfirmedChange } from '@/protocol/change'
import { toWire } from '@/protocol/wire'
import { batchesOf } from '@/replica/outbox-batches'
import { atMost, told, type Measure } from './measure'
import { workload } from './workload'

const BATCH_BYTES = 220
const FURTHER_CHANGE_BYTES = 70
const address = { id: 'k3Jd92mAqLs01xZcQw7Rt5', stream: 'work' }

/** Bytes on the wire beside the plain JSON of the fields: an edit, a new session, a page of refunds, a whole history. */
export async function measure(): Promise<Measure[]> {
  const changes = workload()
  const edits = changes.filter(({ fields }) => 'firstOrders' in fields && Object.keys(fields).length === 3)
  const refunds = changes.slice(0, 30).map(refundOf)
  const history = changes.filter(({ memberId }) => memberId === changes[0]?.memberId)
  return [
    overhead('wire.edit', edits.slice(0, 1)),
    overhead('wire.newSession', changes.slice(0, 1)),
    overhead('wire.refundPage', refunds),
    ...wholeHistory(history),
  ]
}

function overhead(name: string, changes: readonly ConfirmedChange[]): Measure {
  const bytes = jsonBytes(toWire(address, changes))
  const bound = plainBytes(changes) + BATCH_BYTES + FURTHER_CHANGE_BYTES * (changes.length - 1)
  return onWire(name, bytes, bound)
}

function onWire(name: string, value: number, bound: number): Measure {
  return atMost({ name, value, bound, unit: 'bytes', peer: 'plain JSON of the fields' })
}

function wholeHistory(changes: readonly ConfirmedChange[]): Measure[] {
  const batches = batchesOf('work', changes, () => address.id)
  const bytes = batches.reduce((sum, batch) => sum + jsonBytes(batch), 0)
  const further = changes.length - batches.length
  const bound = plainBytes(changes) + BATCH_BYTES * batches.length + FURTHER_CHANGE_BYTES * further
  const largest = Math.max(...batches.map(jsonBytes))
  return [told('wire.historyBatches', largest, 'bytes'), onWire('wire.history', bytes, bound)]
}

/** A reading of what was refunded, as the page of all that are due writes thirty of them. */
function refundOf(change: ConfirmedChange): ConfirmedChange {
  const asOf = '2026-06-01'
  const fields = { sessionId: change.id, asOf, refundFen: 123_400, source: 'typed' }
  return { ...change, kind: 'refundReading', id: `${change.id}.${asOf}`, fields, seen: 1_234 }
}

function plainBytes(changes: readonly ConfirmedChange[]): number {
  return changes.reduce((sum, { fields }) => sum + jsonBytes(fields), 0)
}

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}
