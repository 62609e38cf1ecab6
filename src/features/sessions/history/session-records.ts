import type { RecordOf } from '@/domain/records/record'
import { refundReadingId } from '@/domain/refunds/refund-reading-id'
import type { Past } from '@/replica/replica'
import type { RecordName } from '@/runtime/read-history'
import type { PastChange } from './history-entry'

/** What a history is put together from. It is a new one when a record changed, a deleted one too. */
export interface KnownPast {
  readonly past: Past
  readonly sessions: ReadonlyMap<string, RecordOf<'session'>>
  readonly readings: ReadonlyMap<string, RecordOf<'refundReading'>>
}

/** A session and its refund readings, the deleted ones too. */
export function sessionRecords(sessionId: string, { readings, past }: KnownPast): readonly RecordName[] {
  const prefix = refundReadingId(sessionId, '')
  const ids = [...readings.keys(), ...past.deletedIds('refundReading')].filter((id) => id.startsWith(prefix))
  return [{ kind: 'session', id: sessionId }, ...ids.map((id) => ({ kind: 'refundReading', id }) as const)]
}

/** The changes that the phone's copy still knows: those that nothing superseded. */
export function knownChanges(record: RecordName, { past }: KnownPast): readonly PastChange[] {
  const byStamp = new Map<string, PastChange>()
  for (const { field, value, memberId, stamp } of past.heads(record.kind, record.id)) {
    const fields = { ...byStamp.get(stamp)?.fields, [field]: value }
    byStamp.set(stamp, { ...record, stamp, memberId, fields })
  }
  return [...byStamp.values()]
}
