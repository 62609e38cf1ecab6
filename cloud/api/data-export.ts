import type { ExportPlace } from '@/protocol/calls'
import type { TeamDocument } from '#cloud/store/documents'
import { EXPORT_PAGE_MAX_BYTES, PAGE_MAX_BATCHES } from './limits'
import { success } from './reply'
import type { Action } from './scope'
import { firstPage } from './stream-read'
import { accessFor, viewOf } from './team-access'

/** One page of everything the team's log holds, stream after stream: two reads. Owner only. */
export const exportData: Action<'data.export'> = async ({ teamId, from }, scope) => {
  const { store, clock } = scope
  const access = accessFor('data.export', await store.get('teams', teamId), scope)
  if (!access.ok) return access
  const team = viewOf(access.team, access.me, clock.now())
  const place = from ?? placeIn(access.team, undefined)
  if (place === undefined) return success({ team, batches: [] })
  const found = await store.batchesAfter({ teamId, ...place, limit: PAGE_MAX_BATCHES })
  const { batches } = firstPage(found, EXPORT_PAGE_MAX_BYTES)
  const after = batches[batches.length - 1]?.seq ?? place.after
  const isMore = batches.length > 0 && after < (access.team.heads[place.stream] ?? 0)
  const next = isMore ? { stream: place.stream, after } : placeIn(access.team, place.stream)
  return success({ team, stream: place.stream, batches, ...(next && { next }) })
}

/** The beginning of the first stream, or of the one after this. */
function placeIn({ heads }: TeamDocument, previous: string | undefined): ExportPlace | undefined {
  const streams = Object.keys(heads).sort()
  const stream = streams.find((name) => previous === undefined || name > previous)
  return stream === undefined ? undefined : { stream, after: 0 }
}
