import type { TeamDocument, TeamCollectionName } from '#cloud/store/documents'
import { placesOf } from './file-places'
import { hashOf } from './hash'
import { ERASURE_DELAY_MS } from './limits'
import { success } from './reply'
import type { Scope } from './scope'
import { transact } from './transact'

/** Everything that says whose team it is: a collection that is left out does not compile. */
const OF_A_TEAM: Readonly<Record<TeamCollectionName, true>> = {
  snapshotHeads: true,
  snapshots: true,
  batches: true,
  invites: true,
  shares: true,
  shareLists: true,
  files: true,
}
/** The team's own document goes after all of these, so that a cut is gone on with. */
const COLLECTIONS = Object.keys(OF_A_TEAM) as TeamCollectionName[]
const PORTION = 100
/** Of five parts each: as many as one removal takes. */
const FILES_PORTION = 10
/** Well inside the time a call may take; what is left then goes with the next call. */
const PATIENCE_MS = 8000

/**
 * Really erases a team whose day has come: its documents in portions, then the team itself against a receipt without
 * content. Repeating it is harmless; a team whose day has not come is left alone.
 */
export async function eraseTeam(teamId: string, scope: Scope): Promise<void> {
  const until = scope.clock.now() + PATIENCE_MS
  for (const collection of COLLECTIONS) if (!(await removeAll(collection, teamId, { scope, until }))) return
  await transact(scope, async (transaction) => {
    const team = await transaction.get('teams', teamId)
    const now = scope.clock.now()
    if (team?.erasure === undefined || team.erasure.eraseAt > now) return success({})
    await transaction.put('receipts', hashOf('team', teamId), {
      what: 'team',
      askedAt: team.erasure.eraseAt - ERASURE_DELAY_MS,
      erasedAt: now,
      counts: countsOf(team),
    })
    await transaction.remove('teams', teamId)
    return success({})
  })
  // A batch that was under way while the others went has met the end of the team by now, or is here.
  for (const collection of COLLECTIONS) await removeAll(collection, teamId, { scope, until })
}

interface Patience {
  readonly scope: Scope
  readonly until: number
}

/** False where time ran out before everything was gone. */
async function removeAll(collection: TeamCollectionName, teamId: string, { scope, until }: Patience): Promise<boolean> {
  if (collection === 'files') return removeFiles(teamId, { scope, until })
  for (;;) {
    const removed = await scope.store.removeOfTeam({ collection, teamId, limit: PORTION })
    if (removed === 0) return true
    if (scope.clock.now() > until) return false
  }
}

/** The bytes of a file go before the document that tells where they lie. */
async function removeFiles(teamId: string, { scope, until }: Patience): Promise<boolean> {
  const { store, files } = scope
  for (;;) {
    const found = await store.filesOfTeam({ teamId, limit: FILES_PORTION })
    if (found.length === 0) return true
    await files.remove(found.flatMap(placesOf))
    for (const { fileId } of found) {
      await transact(scope, async (transaction) => success(await transaction.remove('files', `${teamId}:${fileId}`)))
    }
    if (scope.clock.now() > until) return false
  }
}

function countsOf({ heads, members, former = [] }: TeamDocument): Readonly<Record<string, number>> {
  const batches = Object.values(heads).reduce((sum, head) => sum + head, 0)
  return { batches, streams: Object.keys(heads).length, members: members.length + former.length }
}
