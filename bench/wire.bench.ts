import type { ConfirmedChange } from '@/protocol/change'
import { toWire } from '@/protocol/wire'
import { batchesOf } from '@/replica/outbox-batches'
import { TINYBASE, tinybaseMessage } from './peers/tinybase'
import { YJS, yjsMessage } from './peers/yjs'
import { SESSION_COUNTS, sizeColumns } from './sizes'
import type { Family, Subject } from './subject'
import { logged, workload } from './workload'

const BATCH_BYTES = 220
const FURTHER_CHANGE_BYTES = 70
const address = { id: 'k3Jd92mAqLs01xZcQw7Rt5', stream: 'work' }
const base = logged(100)

export const family: Family = {
  chapter: 5,
  title: 'Bytes on the wire',
  sentence:
    'What a phone sends for an edit of 3 fields, a new session, a page of 30 refunds and one person’s whole history. The limit is the plain JSON ' +
    `of the fields; a batch may add ${BATCH_BYTES} bytes to it and each further change ${FURTHER_CHANGE_BYTES}.`,
  measure: async ({ isJitless }) => (isJitless ? [] : [events(), histories()]),
}

function events(): Subject {
  const refunds = base.slice(0, 30).map(refundOf)
  const fresh = logged(101).slice(-1)
  const edits = workload(1).slice(1)
  const all = [edits, fresh, refunds]
  return {
    name: 'wire',
    label: 'One batch',
    unit: 'bytes',
    columns: [
      { key: 'edit', label: 'an edit' },
      { key: 'newSession', label: 'a new session' },
      { key: 'refundPage', label: '30 refunds' },
    ],
    ours: { key: '', label: 'ours', values: all.map((changes) => jsonBytes(toWire(address, changes))) },
    peers: [
      { key: 'plain', label: 'plain JSON', ratio: { key: 'overPlain', of: 'over' }, values: all.map(plainBytes) },
      {
        key: 'tinybase',
        label: TINYBASE,
        ratio: { key: 'smallerThanTinyBase', of: 'under' },
        values: all.map((changes) => Buffer.byteLength(tinybaseMessage(base, changes))),
      },
      {
        key: 'yjs',
        label: YJS,
        ratio: { key: 'smallerThanYjs', of: 'under' },
        values: all.map((changes) => yjsMessage(base, changes).byteLength),
      },
    ],
    allowed: { label: 'plain JSON of the fields', values: all.map((changes) => allowedBytes(changes, 1)) },
  }
}

function histories(): Subject {
  const all = SESSION_COUNTS.map(ownHistory)
  const batches = all.map((changes) => batchesOf('work', changes, () => address.id))
  return {
    name: 'wire.history',
    label: 'One person’s whole history',
    unit: 'bytes',
    columns: sizeColumns(SESSION_COUNTS, 'sessions'),
    ours: { key: '', label: 'ours', values: batches.map((list) => list.reduce((sum, one) => sum + jsonBytes(one), 0)) },
    peers: [
      { key: 'plain', label: 'plain JSON', ratio: { key: 'overPlain', of: 'over' }, values: all.map(plainBytes) },
      {
        key: 'largestBatch',
        label: 'our largest batch',
        values: batches.map((list) => Math.max(...list.map(jsonBytes))),
      },
    ],
    allowed: {
      label: 'plain JSON of the fields',
      values: all.map((changes, place) => allowedBytes(changes, batches[place]?.length ?? 0)),
    },
  }
}

function ownHistory(sessions: number): readonly ConfirmedChange[] {
  const changes = workload(sessions)
  return changes.filter(({ memberId }) => memberId === changes[0]?.memberId)
}

/** A reading of what was refunded, as the page of all that are due writes thirty of them. */
function refundOf(change: ConfirmedChange): ConfirmedChange {
  const asOf = '2026-06-01'
  const fields = { sessionId: change.id, asOf, refundFen: 123_400, source: 'typed' }
  return { ...change, kind: 'refundReading', id: `${change.id}.${asOf}`, fields, seen: 1_234 }
}

function allowedBytes(changes: readonly ConfirmedChange[], batches: number): number {
  return plainBytes(changes) + BATCH_BYTES * batches + FURTHER_CHANGE_BYTES * (changes.length - batches)
}

function plainBytes(changes: readonly ConfirmedChange[]): number {
  return changes.reduce((sum, { fields }) => sum + jsonBytes(fields), 0)
}

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}
