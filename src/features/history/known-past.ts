import type { Replica } from '@/replica/replica'
import type { RecordName } from '@/runtime/read-history'
import { belongsTo, partKindsOf } from '@/runtime/records/belongs-to'
import type { PastChange } from './history-entry'

/** What a history is put together from. It is a new one when a record changed, a deleted one too. */
export type KnownPast = Pick<Replica, 'past' | 'records'>

/** A record, the slots in whose place it came, and what is part of each: the deleted ones too. */
export function recordsOfHistory(record: RecordName, team: KnownPast): readonly RecordName[] {
  return linesOf(record, team).flatMap((line) => [line, ...partsOf(line, team)])
}

/** The slot in whose place this one came: what a slot was before is part of its history. */
export function slotBefore(slotId: string, { records }: Pick<KnownPast, 'records'>): string | undefined {
  for (const plan of records('plan').values()) if (plan.type === 'slot' && plan.followedBy === slotId) return plan.id
  return undefined
}

function linesOf(record: RecordName, team: KnownPast): readonly RecordName[] {
  if (record.kind !== 'plan') return [record]
  const lines = [record]
  for (let before = slotBefore(record.id, team); before; before = slotBefore(before, team)) {
    if (lines.some(({ id }) => id === before)) break
    lines.push({ kind: 'plan', id: before })
  }
  return lines
}

function partsOf(whole: RecordName, { past, records }: KnownPast): readonly RecordName[] {
  const all = partKindsOf(whole.kind).flatMap((kind) =>
    [...records(kind).keys(), ...past.deletedIds(kind)].map((id): RecordName => ({ kind, id })),
  )
  return all.filter((part) => part.id !== whole.id && belongsTo(part, whole))
}

/** The changes that the phone's copy still knows: those that nothing superseded. */
export function knownChanges(record: RecordName, { past }: Pick<KnownPast, 'past'>): readonly PastChange[] {
  const byStamp = new Map<string, PastChange>()
  for (const { field, value, memberId, stamp } of past.heads(record.kind, record.id)) {
    const fields = { ...byStamp.get(stamp)?.fields, [field]: value }
    byStamp.set(stamp, { ...record, stamp, memberId, fields })
  }
  return [...byStamp.values()]
}
