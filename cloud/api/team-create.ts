import type { Calls } from '@/protocol/calls'
import type { TeamDocument } from '#cloud/store/documents'
import { hashOf } from './hash'
import { inTeam, readPerson, writePerson } from './person'
import { countOne, isSpent } from './rate-window'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { accessTeam, viewOf } from './team-access'
import { newBuyerKey } from './team-buyer-key'
import { refusedName } from './text-check'
import { transact } from './transact'

/** Makes the caller the owner of a new team. Repeated by the same person under the same ids it answers the same. */
export const createTeam: Action<'team.create'> = async (request, scope) => {
  const refused = await refusedName([request.name, request.memberName], scope)
  if (refused !== undefined) return failure(refused, 'other names, please')
  return transact(scope, async (transaction) => {
    const now = scope.clock.now()
    const existing = await transaction.get('teams', request.teamId)
    if (existing !== undefined) {
      const access = accessTeam(existing, scope)
      if (!access.ok && access.code !== 'forbidden' && access.code !== 'not_found') return access
      if (!access.ok || access.me.id !== request.memberId) return failure('already_exists', 'this team id is taken')
      return success(viewOf(existing, access.me, now))
    }
    // The id of a team that was erased stays used: no copy of it comes back by itself.
    const receipt = await transaction.get('receipts', hashOf('team', request.teamId))
    if (receipt !== undefined) return failure('already_exists', 'this team id is taken')
    const person = await readPerson(transaction, scope.identity)
    const { creations, teamsPerPerson } = scope.limits
    if (isSpent(person.creations, creations, now)) return failure('rate_limited', 'too many teams today')
    if ((person.teams?.length ?? 0) >= teamsPerPerson) return failure('too_many_teams', 'leave one first')
    const team = newTeam(request, scope, now)
    await transaction.put('teams', team.teamId, team)
    const counted = { ...person, creations: countOne(person.creations, creations, now) }
    await writePerson(transaction, scope.identity, inTeam(counted, team.teamId))
    return success(viewOf(team, team.members[0], now))
  })
}

function newTeam(request: Calls['team.create']['request'], scope: Scope, now: number) {
  const { identity } = scope
  const owner = { id: request.memberId, name: request.memberName, role: 'owner', joinedAt: now, identity } as const
  return {
    teamId: request.teamId,
    name: request.name,
    kind: request.kind,
    createdAt: now,
    buyerKey: request.buyerKey ?? newBuyerKey(scope),
    members: [owner] as const,
    heads: {},
  } satisfies TeamDocument
}
