import { stampMilliseconds } from '@/protocol/stamp'
import type { PendingWrite } from './replica'
import type { StreamSet } from './stream-set'

/** One line for each record that waits in any of these streams, oldest first in each. */
export function pendingOf(streams: StreamSet): readonly PendingWrite[] {
  const lines = new Map<string, PendingWrite>()
  for (const change of streams.unsent().flatMap(({ changes }) => changes)) {
    const key = `${change.kind}/${change.id}`
    const known = lines.get(key)
    const fields = new Set([...(known?.fields ?? []), ...Object.keys(change.fields)])
    lines.set(key, {
      kind: change.kind,
      id: change.id,
      fields: [...fields],
      isNew: known?.isNew ?? streams.records.isNew(change.kind, change.id),
      at: known?.at ?? stampMilliseconds(change.stamp),
    })
  }
  return [...lines.values()]
}
