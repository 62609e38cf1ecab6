import type { Trashed } from '@/domain/team/trash'
import type { Replica, Write } from '@/replica/replica'

interface BringingBack {
  /** The field that says that it went. */
  readonly field: string
  readonly write: Write
  /** What takes it back. */
  readonly undo: Write
}

/** What brings back something deleted, or a slot that ended. */
export function bringBack({ kind, id }: Pick<Trashed, 'kind' | 'id'>, replica: Pick<Replica, 'find'>): BringingBack {
  const record = replica.find(kind, id)
  const until = record && 'until' in record && !record.deletedAt ? record.until : undefined
  const field = until ? 'until' : 'deletedAt'
  const before = until ?? record?.deletedAt ?? null
  return {
    field,
    write: { kind, id, fields: { [field]: null } },
    undo: { kind, id, fields: { [field]: before } },
  }
}
