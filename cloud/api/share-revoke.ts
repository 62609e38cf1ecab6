import { canCall } from '@/protocol/permissions'
import type { ListedShare, TeamMember } from '#cloud/store/documents'
import type { Transaction } from '#cloud/store/store'
import { REVOKE_UNDO_MS } from './limits'
import { failure, success } from './reply'
import type { Action } from './scope'
import { accessFor } from './team-access'
import { transact } from './transact'

/** Closes links at once, or opens again what was closed a moment ago. Links that are gone are passed over. */
export const revokeShares: Action<'share.revoke'> = ({ teamId, ids, isRevoked }, scope) =>
  transact(scope, async (transaction) => {
    const access = accessFor('share.revoke', await transaction.get('teams', teamId), scope)
    if (!access.ok) return access
    const shares = (await transaction.get('shareLists', teamId))?.shares ?? []
    const asked = shares.filter(({ id }) => ids.includes(id))
    if (!asked.every((share) => mayRevoke(access.me, share))) {
      return failure('forbidden', 'not for this role', { refused: [] })
    }
    const now = scope.clock.now()
    const changed = asked
      .filter((share) => (isRevoked ? share.revokedAt === undefined : now - (share.revokedAt ?? 0) <= REVOKE_UNDO_MS))
      .map((share) => ({ ...share, revokedAt: isRevoked ? now : undefined }))
    for (const share of changed) await markShare(transaction, share)
    const next = shares.map((share) => changed.find(({ id }) => id === share.id) ?? share)
    if (changed.length > 0) await transaction.put('shareLists', teamId, { teamId, shares: next })
    return success({ revoked: changed.length })
  })

function mayRevoke({ id, role }: TeamMember, { memberId }: ListedShare): boolean {
  return memberId === id || canCall(role, 'share.revoke of somebody else')
}

async function markShare(transaction: Transaction, { id, revokedAt }: ListedShare): Promise<void> {
  const share = await transaction.get('shares', id)
  if (share) await transaction.put('shares', id, { ...share, revokedAt })
}
