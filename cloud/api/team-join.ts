import type { Calls, TeamView } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import type { InviteDocument, PersonDocument, TeamDocument, TeamMember } from '#cloud/store/documents'
import type { Transaction } from '#cloud/store/store'
import { hashOf } from './hash'
import { normaliseCode } from './invite-code'
import { countOne, isSpent, NOTHING_YET } from './rate-window'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { memberOf, viewOf } from './team-access'
import { transact } from './transact'

const NOBODY: PersonDocument = { failedJoins: NOTHING_YET, creations: NOTHING_YET }
const MEMBER_ID_BYTES = 12

/**
 * Uses up a code. A member who tries again, because the first reply was lost or by mistake, gets the team and spends
 * nothing. Failed tries are counted by person, so codes cannot be guessed.
 */
export const joinTeam: Action<'team.join'> = (request, scope) =>
  transact(scope, async (transaction) => {
    const now = scope.clock.now()
    const personId = hashOf('person', scope.identity)
    const person = (await transaction.get('people', personId)) ?? NOBODY
    const limit = scope.limits.failedJoins
    if (isSpent(person.failedJoins, limit, now)) return failure('too_many_tries', 'too many wrong codes, wait')
    const joined = await useCode(transaction, request, scope)
    if (!joined.ok && (joined.code === 'code_wrong' || joined.code === 'code_expired')) {
      await transaction.put('people', personId, { ...person, failedJoins: countOne(person.failedJoins, limit, now) })
    }
    return joined
  })

async function useCode(
  transaction: Transaction,
  request: Calls['team.join']['request'],
  scope: Scope,
): Promise<Envelope<TeamView>> {
  const now = scope.clock.now()
  const inviteId = hashOf('code', normaliseCode(request.code))
  const invite = await transaction.get('invites', inviteId)
  const team = invite && (await transaction.get('teams', invite.teamId))
  if (invite === undefined || team === undefined) return failure('code_wrong', 'no such code')
  const member = memberOf(team, scope.identity)
  if (member !== undefined) return success(viewOf(team, member, now))
  if (invite.usedBy !== undefined || invite.expiresAt <= now) return failure('code_expired', 'used or out of date')
  if (team.members.length >= scope.limits.membersPerTeam) return failure('too_large', 'the team is full')
  const me = newMember(request.memberName, invite, scope)
  const joined: TeamDocument = { ...team, members: [...team.members, me] }
  await transaction.put('invites', inviteId, { ...invite, usedBy: me.id })
  await transaction.put('teams', team.teamId, joined)
  return success(viewOf(joined, me, now))
}

function newMember(name: string, { role }: InviteDocument, { random, identity, clock }: Scope): TeamMember {
  const id = Buffer.from(random.bytes(MEMBER_ID_BYTES)).toString('base64url')
  return { id, name, role, joinedAt: clock.now(), identity }
}
