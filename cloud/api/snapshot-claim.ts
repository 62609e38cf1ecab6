import type { SnapshotHeadDocument, SnapshotName } from '#cloud/store/documents'
import { success } from './reply'
import type { Scope } from './scope'
import { snapshotHeadId, snapshotPageId, type StreamPlace } from './snapshot-pages'
import { transact } from './transact'

/** Longer than any call may take, so that no two ever write pages of one snapshot. */
const CLAIM_MS = 60_000
const CLAIM_ID_BYTES = 12

export interface SnapshotClaim {
  readonly id: string
  /** The snapshot to go on from */
  readonly base?: SnapshotName
}

/** Whether somebody is making the next snapshot. `now` in epoch milliseconds. */
export function isClaimed(head: SnapshotHeadDocument | undefined, now: number): boolean {
  return head?.claim !== undefined && head.claim.until > now
}

/** The right to make the next snapshot; nothing where another call has it, or others are in the way. */
export async function claimSnapshot(place: StreamPlace, scope: Scope): Promise<SnapshotClaim | undefined> {
  const id = Buffer.from(scope.random.bytes(CLAIM_ID_BYTES)).toString('base64url')
  const claimed = await transact<{ readonly claim?: SnapshotClaim }>(scope, async (transaction) => {
    const team = await transaction.get('teams', place.teamId)
    const head = await transaction.get('snapshotHeads', snapshotHeadId(place))
    const now = scope.clock.now()
    if (team === undefined || isClaimed(head, now)) return success({})
    const claim = { id, until: now + CLAIM_MS }
    await transaction.put('snapshotHeads', snapshotHeadId(place), { ...head, teamId: place.teamId, claim })
    return success({ claim: { id, ...(head?.current && { base: head.current }) } })
  })
  return claimed.ok ? claimed.data.claim : undefined
}

/**
 * Puts a whole snapshot in use and removes the one before the last. False where the claim is lost; its pages are
 * removed too where the team was erased meanwhile.
 */
export async function publishSnapshot(
  place: StreamPlace,
  { claim, made }: { readonly claim: SnapshotClaim; readonly made: SnapshotName },
  scope: Scope,
): Promise<boolean> {
  const { teamId } = place
  const published = await transact(scope, async (transaction) => {
    const head = await transaction.get('snapshotHeads', snapshotHeadId(place))
    const isMine = head?.claim?.id === claim.id
    const gone = head === undefined ? made : isMine ? head.previous : undefined
    if (isMine) {
      const previous = head.current && head.current.seq < made.seq && { previous: head.current }
      await transaction.put('snapshotHeads', snapshotHeadId(place), { teamId, current: made, ...previous })
    }
    for (let page = 0; page < (gone?.pages ?? 0); page += 1) {
      await transaction.remove('snapshots', snapshotPageId(place, { seq: gone?.seq ?? 0, page }))
    }
    return success({ isMine })
  })
  return published.ok && published.data.isMine
}
