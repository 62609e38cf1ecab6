import { changeMembers } from './change-members'
import { handedOver, withRole } from './membership'
import type { Action } from './scope'

/** Gives a member another role. */
export const setRole: Action<'team.setRole'> = ({ teamId, memberId, role }, scope) =>
  changeMembers({ call: 'team.setRole', teamId, decide: (team) => withRole(team, memberId, role) }, scope)

/** Makes another member the owner in the caller's place. */
export const handOverTeam: Action<'team.handOver'> = ({ teamId, memberId, myRole }, scope) =>
  changeMembers(
    {
      call: 'team.handOver',
      teamId,
      decide: (team, me) => handedOver(team, { memberId: me.id, role: myRole }, memberId),
    },
    scope,
  )
