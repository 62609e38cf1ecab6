import { hashOf } from './hash'
import { success } from './reply'
import type { Action } from './scope'
import { accessTeam, viewOf } from './team-access'

/** The caller's teams, the newest last: one read, and one for each team. One that was erased is passed over. */
export const listTeams: Action<'team.list'> = async (_request, scope) => {
  const { store, identity, clock, limits } = scope
  const person = await store.get('people', hashOf('person', identity))
  const teamIds = (person?.teams ?? []).slice(-limits.teamsPerPerson)
  const found = await Promise.all(teamIds.map((teamId) => store.get('teams', teamId)))
  const teams = found.flatMap((team) => {
    const access = accessTeam(team, scope)
    return access.ok ? [viewOf(access.team, access.me, clock.now())] : []
  })
  return success({ teams })
}
