import { hashOf } from './hash'
import { countOne, isSpent, NOTHING_YET } from './rate-window'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { memberOf, viewOf } from './team-access'
import { transact } from './transact'
import type { Calls } from '@/protocol/calls'
import type { TeamDocument } from '#cloud/store/documents'

/** Makes the caller the owner of a new team. Repeated by the same person under the same ids it answers the same. */
export const createTeam: Action<'team.create'> = (request, scope) =>
  transact(scope, async (transaction) => {
    const now = scope.clock.now()
    const existing = await transaction.get('teams', request.teamId)
    if (existing !== undefined) {
      const me = memberOf(existing, scope.identity)
      if (me?.id !== request.memberId) return failure('already_exists', 'this team id is taken')
      return success(viewOf(existing, me, now))
    }
    const personId = hashOf('person', scope.identity)
    const person = await transaction.get('people', personId)
    const creations = person?.creations ?? NOTHING_YET
    if (isSpent(creations, scope.limits.creations, now)) return failure('rate_limited', 'too many teams today')
    const team = newTeam(request, scope, now)
    await transaction.put('teams', team.teamId, team)
    await transaction.put('people', personId, {
      failedJoins: person?.failedJoins ?? NOTHING_YET,
      creations: countOne(creations, scope.limits.creations, now),
    })
    return success(viewOf(team, team.members[0], now))
  })

function newTeam(request: Calls['team.create']['request'], { identity }: Scope, now: number) {
  const owner = { id: request.memberId, name: request.memberName, role: 'owner', joinedAt: now, identity } as const
  return {
    teamId: request.teamId,
    name: request.name,
    kind: request.kind,
    createdAt: now,
    members: [owner] as const,
    heads: {},
    writes: NOTHING_YET,
    invites: NOTHING_YET,
  } satisfies TeamDocument
}
