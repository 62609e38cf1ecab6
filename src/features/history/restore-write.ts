import type { Fields, Value } from '@/domain/records/fields'
import type { Replica, Write } from '@/replica/replica'
import { isSameValue } from '@/protocol/fold/same-value'
import type { HistoryEntry } from './history-entry'

export interface Restoring {
  readonly write: Write
  /** What takes it back. */
  readonly undo: Write
}

/**
 * What brings back the value from before a change, and what takes that back again; nothing where the value is not
 * known or stands already. `now`: epoch milliseconds.
 */
export function restoreWrite(entry: HistoryEntry, find: Replica['find'], now: number): Restoring | undefined {
  const { kind, id, before } = entry
  const record = find(kind, id)
  if (before === undefined || !record) return undefined
  const valueOf = (field: string): Value =>
    (record as unknown as Readonly<Record<string, Value | undefined>>)[field] ?? null
  if (kind === 'refundReading') {
    const deletedAt = valueOf('deletedAt')
    const shown = deletedAt === null ? valueOf('refundFen') : null
    if (isSameValue(shown, before)) return undefined
    const fields: Fields = before === null ? { deletedAt: now } : { refundFen: before, deletedAt: null }
    return { write: { kind, id, fields }, undo: { kind, id, fields: { refundFen: valueOf('refundFen'), deletedAt } } }
  }
  const { field } = entry
  if (isSameValue(valueOf(field), before)) return undefined
  return {
    write: { kind, id, fields: { [field]: before } },
    undo: { kind, id, fields: { [field]: valueOf(field) } },
  }
}
