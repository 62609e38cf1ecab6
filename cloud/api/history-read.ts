import type { HistoryChange } from '@/protocol/calls'
import { canRead } from '@/protocol/permissions'
import { fromConfirmedWire } from '@/protocol/wire'
import type { BatchDocument } from '#cloud/store/documents'
import { PAGE_MAX_BATCHES, PAGE_MAX_BYTES } from './limits'
import { failure, success } from './reply'
import type { Action } from './scope'
import { accessTeam } from './team-access'

/** One page of what was written into a record, the latest first: two reads. What its batches hold besides stays away. */
export const readHistory: Action<'history.read'> = async ({ teamId, stream, kind, id, before }, scope) => {
  const { store } = scope
  const access = accessTeam(await store.get('teams', teamId), scope)
  if (!access.ok) return access
  if (!canRead(access.me.role, stream)) return failure('forbidden', 'not for this role', { refused: [] })
  const query = { teamId, stream, record: `${kind}:${id}`, limit: PAGE_MAX_BATCHES }
  const found = await store.batchesOfRecord(before === undefined ? query : { ...query, before })
  const page = firstChanges(found, { kind, id })
  const isMore = page.batches < found.length || found.length === PAGE_MAX_BATCHES
  const next = found[page.batches - 1]?.seq
  return success({ changes: page.changes, ...(isMore && next !== undefined && { next }) })
}

interface RecordName {
  readonly kind: string
  readonly id: string
}

/** What fits in a reply of the batches' changes to one record; a batch is never cut, and there is always one. */
function firstChanges(documents: readonly BatchDocument[], record: RecordName) {
  const changes: HistoryChange[] = []
  let batches = 0
  let bytes = 0
  for (const document of documents) {
    const own = changesOf(document, record)
    bytes += Buffer.byteLength(JSON.stringify(own)) + 1
    if (batches > 0 && bytes > PAGE_MAX_BYTES) break
    batches += 1
    changes.push(...own)
  }
  return { changes, batches }
}

function changesOf(document: BatchDocument, { kind, id }: RecordName): readonly HistoryChange[] {
  const { seq, memberId, at } = document
  return fromConfirmedWire(document)
    .filter((change) => change.kind === kind && change.id === id)
    .map(({ stamp, fields }) => ({ seq, memberId, at, stamp, fields }))
    .reverse()
}
