import { canRead } from '@/protocol/permissions'
import type { ConfirmedWireBatch } from '@/protocol/wire'
import type { BatchDocument } from '#cloud/store/documents'
import { PAGE_MAX_BATCHES, PAGE_MAX_BYTES } from './limits'
import { failure, success } from './reply'
import type { Action } from './scope'
import { accessTeam } from './team-access'

/** One page of a stream: one read where there is no news, two where there is. */
export const readStream: Action<'stream.read'> = async ({ teamId, stream, after }, scope) => {
  const { store, clock } = scope
  const access = accessTeam(await store.get('teams', teamId), scope)
  if (!access.ok) return access
  if (!canRead(access.me.role, stream)) return failure('forbidden', 'not for this role', { refused: [] })
  const known = access.team.heads[stream] ?? 0
  if (after >= known) return success({ batches: [], head: known, more: false, now: clock.now() })
  const found = await store.batchesAfter({ teamId, stream, after, limit: PAGE_MAX_BATCHES })
  const batches = firstPage(found)
  const last = batches[batches.length - 1]?.seq ?? after
  // Batches that came between the two reads are in the page already.
  const head = Math.max(known, last)
  return success({ batches, head, more: last < head, now: clock.now() })
}

/** As many as fit in a reply, and always one, so that a reader gets on. */
export function firstPage(
  documents: readonly BatchDocument[],
  maxBytes = PAGE_MAX_BYTES,
): readonly ConfirmedWireBatch[] {
  const page: ConfirmedWireBatch[] = []
  let bytes = 0
  for (const document of documents) {
    const batch = confirmedBatch(document)
    bytes += Buffer.byteLength(JSON.stringify(batch)) + 1
    if (page.length > 0 && bytes > maxBytes) break
    page.push(batch)
  }
  return page
}

function confirmedBatch({ id, stream, replica, seen, changes, seq, memberId, at }: BatchDocument): ConfirmedWireBatch {
  return { id, stream, replica, seen, changes, seq, memberId, at }
}
