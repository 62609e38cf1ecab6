import { success } from './reply'
import type { Action } from './scope'
import { accessTeam, viewOf } from './team-access'

/** The team and the newest seqs: one read, so it also serves to ask whether there is news. */
export const teamMembers: Action<'team.members'> = async ({ teamId }, scope) => {
  const access = accessTeam(await scope.store.get('teams', teamId), scope)
  return access.ok ? success(viewOf(access.team, access.me, scope.clock.now())) : access
}
