import { success } from './reply'
import type { Action } from './scope'
import { isLive } from './share-lists'
import { accessFor } from './team-access'

/** The team's links: two reads, and one for each that still opens, which says how often it was opened. */
export const listShares: Action<'share.list'> = async ({ teamId }, scope) => {
  const { store, clock } = scope
  const access = accessFor('share.list', await store.get('teams', teamId), scope)
  if (!access.ok) return access
  const shares = (await store.get('shareLists', teamId))?.shares ?? []
  const now = clock.now()
  const live = shares.filter((share) => isLive(share, now))
  const documents = await Promise.all(live.map(({ id }) => store.get('shares', id)))
  return success({
    live: live.map((share, place) => ({ ...share, opens: documents[place]?.opens ?? 0 })),
    past: shares.filter((share) => !isLive(share, now)),
  })
}
