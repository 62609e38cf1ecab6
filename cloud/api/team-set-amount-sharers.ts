import { changeMembers } from './change-members'
import type { Action } from './scope'

/** 谁能分享金额. It holds for links made from now on. */
export const setAmountSharers: Action<'team.setAmountSharers'> = ({ teamId, roles }, scope) =>
  changeMembers(
    {
      call: 'team.setAmountSharers',
      teamId,
      decide: (team) => ({ ok: true, team: { ...team, amountSharers: roles } }),
    },
    scope,
  )
