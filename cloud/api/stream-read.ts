import type { StreamNews } from '@/protocol/calls'
import { canRead } from '@/protocol/permissions'
import type { ConfirmedWireBatch } from '@/protocol/wire'
import type { BatchDocument, TeamDocument } from '#cloud/store/documents'
import { PAGE_MAX_BYTES } from './limits'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { accessTeam } from './team-access'

/** What the frame of one stream's news takes of a page. */
const NEWS_FRAME_BYTES = 100

/** One page of a stream and of others beside it: one read, and one more for each stream that has news. */
export const readStream: Action<'stream.read'> = async ({ teamId, stream, after, also }, scope) => {
  const { store, clock } = scope
  const access = accessTeam(await store.get('teams', teamId), scope)
  if (!access.ok) return access
  const { team, me } = access
  if (!canRead(me.role, stream)) return failure('forbidden', 'not for this role', { refused: [] })
  const first = await newsOf({ team, stream, after, maxBytes: PAGE_MAX_BYTES }, scope)
  const reply = { ...first.news, now: clock.now(), role: me.role }
  if (also === undefined) return success(reply)
  const others: Record<string, StreamNews> = {}
  let room = PAGE_MAX_BYTES - first.bytes
  for (const [other, from] of Object.entries(also)) {
    if (!canRead(me.role, other)) continue
    room -= NEWS_FRAME_BYTES
    if (room <= 0) break
    const { news, bytes } = await newsOf({ team, stream: other, after: from, maxBytes: room }, scope)
    // A stream's first batch is in its page whatever its size: where that is too much, it is left for a call of its own.
    if (bytes > room) continue
    room -= bytes
    others[other] = news
  }
  return success({ ...reply, also: others })
}

interface Wanted {
  readonly team: TeamDocument
  readonly stream: string
  readonly after: number
  readonly maxBytes: number
}

async function newsOf(
  { team, stream, after, maxBytes }: Wanted,
  { store, limits }: Scope,
): Promise<{ readonly news: StreamNews; readonly bytes: number }> {
  const known = team.heads[stream] ?? 0
  if (after >= known) return { news: { batches: [], head: known, more: false }, bytes: 0 }
  const found = await store.batchesAfter({ teamId: team.teamId, stream, after, limit: limits.pageBatches })
  const { batches, bytes } = firstPage(found, maxBytes)
  const last = batches[batches.length - 1]?.seq ?? after
  // Batches that came between the two reads are in the page already.
  const head = Math.max(known, last)
  return { news: { batches, head, more: last < head }, bytes }
}

/** As many as fit in `maxBytes`, and always one, so that a reader gets on; `bytes` is what they take. */
export function firstPage(
  documents: readonly BatchDocument[],
  maxBytes: number,
): { readonly batches: readonly ConfirmedWireBatch[]; readonly bytes: number } {
  const batches: ConfirmedWireBatch[] = []
  let bytes = 0
  for (const document of documents) {
    const batch = confirmedBatch(document)
    const added = Buffer.byteLength(JSON.stringify(batch)) + 1
    if (batches.length > 0 && bytes + added > maxBytes) break
    bytes += added
    batches.push(batch)
  }
  return { batches, bytes }
}

function confirmedBatch({ id, stream, replica, seen, changes, seq, memberId, at }: BatchDocument): ConfirmedWireBatch {
  return { id, stream, replica, seen, changes, seq, memberId, at }
}
