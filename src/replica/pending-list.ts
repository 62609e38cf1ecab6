import type { Change } from '@/protocol/change'
import { stampMilliseconds } from '@/protocol/stamp'
import type { PendingWrite } from './replica'

/** One line for each record that waits, oldest first. */
export function pendingList(changes: readonly Change[], isNew: (change: Change) => boolean): readonly PendingWrite[] {
  const lines = new Map<string, PendingWrite>()
  for (const change of changes) {
    const key = `${change.kind}/${change.id}`
    const known = lines.get(key)
    const fields = new Set([...(known?.fields ?? []), ...Object.keys(change.fields)])
    lines.set(key, {
      kind: change.kind,
      id: change.id,
      fields: [...fields],
      isNew: known?.isNew ?? isNew(change),
      at: known?.at ?? stampMilliseconds(change.stamp),
    })
  }
  return [...lines.values()]
}
