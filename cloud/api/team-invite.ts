import type { Transaction } from '#cloud/store/store'
import { hashOf } from './hash'
import { newInviteCode } from './invite-code'
import { INVITE_LIFETIME_MS } from './limits'
import { withNote } from './membership'
import { countOne, isSpent } from './rate-window'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { accessFor } from './team-access'
import { transact } from './transact'

/** A code for one person, valid for 24 hours. Owner only. */
export const inviteToTeam: Action<'team.invite'> = ({ teamId, role }, scope) =>
  transact(scope, async (transaction) => {
    const access = accessFor('team.invite', await transaction.get('teams', teamId), scope)
    if (!access.ok) return access
    const { team, me } = access
    const now = scope.clock.now()
    const { invites } = scope.limits
    if (isSpent(me.invites, invites, now)) return failure('rate_limited', 'too many invitations today')
    const code = await unusedCode(transaction, scope, now)
    const expiresAt = now + INVITE_LIFETIME_MS
    await transaction.put('invites', hashOf('code', code), { teamId, role, invitedBy: me.id, expiresAt })
    const counted = { ...me, invites: countOne(me.invites, invites, now) }
    await transaction.put('teams', teamId, withNote(team, counted))
    return success({ code, expiresAt })
  })

/** A code that opens nothing now: one that still does would change its team under the person who holds it. */
async function unusedCode(transaction: Transaction, scope: Scope, now: number): Promise<string> {
  for (;;) {
    const code = newInviteCode(scope.random)
    const taken = await transaction.get('invites', hashOf('code', code))
    if (taken === undefined || taken.expiresAt <= now) return code
  }
}
