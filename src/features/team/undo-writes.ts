import type { Fields } from '@/domain/records/fields'
import type { Replica, Write } from '@/replica/replica'

/** What takes writes back: earlier values as they were, and new records away. To be asked before writing. */
export function undoWrites(writes: readonly Write[], replica: Pick<Replica, 'find'>, now: number): readonly Write[] {
  return writes.map(({ kind, id, fields }) => {
    const before = replica.find(kind, id) as Fields | undefined
    if (!before) return { kind, id, fields: { deletedAt: now } }
    const earlier = Object.keys(fields).map((field) => [field, before[field] ?? null])
    return { kind, id, fields: Object.fromEntries(earlier) as Fields }
  })
}
