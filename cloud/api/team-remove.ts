import type { TeamDocument } from '#cloud/store/documents'
import type { Transaction } from '#cloud/store/store'
import { changeMembers } from './change-members'
import { withoutMember } from './membership'
import { unlinkTeam } from './person'
import { failure, success } from './reply'
import type { Action } from './scope'

/** Takes a member out. One who is gone already is answered the same: the first reply may have been lost. */
export const removeMember: Action<'team.remove'> = ({ teamId, memberId }, scope) =>
  changeMembers(
    {
      call: 'team.remove',
      teamId,
      decide: (team, me) => {
        if (me.id === memberId) return failure('bad_request', 'leave the team instead')
        const isGone = team.former?.some(({ id }) => id === memberId)
        return isGone ? { ok: true, team } : withoutMember(team, memberId)
      },
      follow: (transaction, before) => unlink(transaction, before, memberId),
    },
    scope,
  )

/** The caller goes. */
export const leaveTeam: Action<'team.leave'> = async ({ teamId }, scope) => {
  const changed = await changeMembers(
    {
      call: 'team.leave',
      teamId,
      decide: (team, me) => withoutMember(team, me.id),
      follow: (transaction) => unlinkTeam(transaction, scope.identity, teamId),
    },
    scope,
  )
  return changed.ok ? success({ left: true }) : changed
}

async function unlink(transaction: Transaction, before: TeamDocument, memberId: string): Promise<void> {
  const removed = before.members.find(({ id }) => id === memberId)
  if (removed) await unlinkTeam(transaction, removed.identity, before.teamId)
}
