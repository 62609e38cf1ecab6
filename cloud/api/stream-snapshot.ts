import { canRead } from '@/protocol/permissions'
import { NO_SNAPSHOT, type SnapshotPage } from '@/protocol/snapshot'
import type { SnapshotPageDocument } from '#cloud/store/documents'
import { failure, success } from './reply'
import type { Action } from './scope'
import { currentSnapshot } from './snapshot-build'
import { snapshotPageId } from './snapshot-pages'
import { accessTeam } from './team-access'

/**
 * A page of a stream's snapshot. Nobody but who asks for the first page ever waits for one to be made: reading and
 * writing the log cost what they did. Three reads for the first page, two for every other.
 */
export const readSnapshot: Action<'stream.snapshot'> = async ({ teamId, stream, from }, scope) => {
  const { store } = scope
  const access = accessTeam(await store.get('teams', teamId), scope)
  if (!access.ok) return access
  if (!canRead(access.me.role, stream)) return failure('forbidden', 'not for this role', { refused: [] })
  const place = { teamId, stream, head: access.team.heads[stream] ?? 0 }
  const named = from && (await store.get('snapshots', snapshotPageId(place, from)))
  if (named) return success(withoutTeam(named))
  if (place.head < scope.limits.snapshotBatches) return success(NO_SNAPSHOT)
  const current = await currentSnapshot(place, scope)
  const first = current && (await store.get('snapshots', snapshotPageId(place, { seq: current.seq, page: 0 })))
  return success(first ? withoutTeam(first) : NO_SNAPSHOT)
}

function withoutTeam({ seq, page, pages, highest, changes }: SnapshotPageDocument): SnapshotPage {
  return { seq, page, pages, highest, changes }
}
