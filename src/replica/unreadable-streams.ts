import { canRead } from '@/protocol/permissions'
import type { Role } from '@/protocol/roles'
import { WORK_STREAM } from '@/protocol/stream'
import { fromWire } from '@/protocol/wire'
import type { StorageResult } from '@/services/storage/storage'
import { streamWaits, type RoundOutcome, type RoundParts } from './round-parts'
import type { SetAsideShelf } from './set-aside-shelf'
import type { StreamSet } from './stream-set'

/** Deletes the copy of every stream that this role may not read, open or not. Nothing when that is done. */
export async function dropUnreadable(parts: RoundParts, role: Role): Promise<RoundOutcome | undefined> {
  if (parts.streams.role === role) return undefined
  const stored = await parts.alone(() => parts.streams.stored())
  if (!stored.ok) return { type: 'wait', problem: `storage_${stored.code}` }
  for (const stream of stored.value) {
    if (canRead(role, stream)) continue
    const dropped = await parts.dropStream(stream)
    if (!dropped.ok) return streamWaits(`storage_${dropped.code}`)
  }
  parts.streams.role = role
  return undefined
}

/**
 * Deletes the copy of one stream. What was not sent is set aside first, where its person sees it; the stream that
 * everybody reads stays.
 */
export async function dropStream(
  streams: StreamSet,
  shelf: SetAsideShelf,
  stream: string,
): Promise<StorageResult<void>> {
  if (stream === WORK_STREAM) return { ok: true, value: undefined }
  const opened = await streams.open([stream])
  if (!opened.ok) return opened
  for (const { batch } of streams.get(stream)?.queue.unsent() ?? []) {
    for (const change of fromWire(batch)) {
      const put = await shelf.put(change, 'forbidden')
      if (!put.ok) return put
    }
  }
  return streams.remove(stream)
}
