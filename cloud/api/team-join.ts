import type { Calls, TeamView } from '@/protocol/calls'
import type { Envelope, Failure } from '@/protocol/envelope'
import type { InviteDocument, PersonDocument, TeamDocument, TeamMember } from '#cloud/store/documents'
import type { Transaction } from '#cloud/store/store'
import { hashOf } from './hash'
import { normaliseCode } from './invite-code'
import { withMember } from './membership'
import { inTeam, readPerson, writePerson } from './person'
import { countOne, isSpent } from './rate-window'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { memberOf, viewOf } from './team-access'
import { refusedName } from './text-check'
import { transact } from './transact'

const MEMBER_ID_BYTES = 12

interface Attempt {
  readonly request: Calls['team.join']['request']
  readonly person: PersonDocument
}

/**
 * Uses up a code. A member who tries again, because the first reply was lost or by mistake, gets the team and spends
 * nothing. Failed tries are counted by person, so codes cannot be guessed.
 */
export const joinTeam: Action<'team.join'> = async (request, scope) => {
  // Asked first, so that who guesses codes does not use up WeChat's patience as well.
  const known = await scope.store.get('people', hashOf('person', scope.identity))
  if (isSpent(known?.failedJoins, scope.limits.failedJoins, scope.clock.now())) return tooManyTries()
  const refused = await refusedName([request.memberName], scope)
  if (refused !== undefined) return failure(refused, 'another name, please')
  return transact(scope, async (transaction) => {
    const now = scope.clock.now()
    const person = await readPerson(transaction, scope.identity)
    const limit = scope.limits.failedJoins
    if (isSpent(person.failedJoins, limit, now)) return tooManyTries()
    const joined = await useCode(transaction, { request, person }, scope)
    if (!joined.ok && (joined.code === 'code_wrong' || joined.code === 'code_expired')) {
      const counted = { ...person, failedJoins: countOne(person.failedJoins, limit, now) }
      await writePerson(transaction, scope.identity, counted)
    }
    return joined
  })
}

function tooManyTries(): Failure {
  return failure('too_many_tries', 'too many wrong codes, wait')
}

async function useCode(
  transaction: Transaction,
  { request, person }: Attempt,
  scope: Scope,
): Promise<Envelope<TeamView>> {
  const now = scope.clock.now()
  const inviteId = hashOf('code', normaliseCode(request.code))
  const invite = await transaction.get('invites', inviteId)
  const team = invite && (await transaction.get('teams', invite.teamId))
  if (invite === undefined || team === undefined) return failure('code_wrong', 'no such code')
  const member = memberOf(team, scope.identity)
  if (member !== undefined) return success(viewOf(team, member, now))
  if (!isOpen(invite, team, now)) return failure('code_expired', 'used or out of date')
  if (team.members.length >= scope.limits.membersPerTeam) return failure('team_full', 'the team is full')
  if ((person.teams?.length ?? 0) >= scope.limits.teamsPerPerson) return failure('too_many_teams', 'leave one first')
  const me = newMember(request.memberName, { team, invite }, scope)
  const joined = withMember(team, me)
  await transaction.put('invites', inviteId, { ...invite, usedBy: me.id })
  await transaction.put('teams', team.teamId, joined)
  await writePerson(transaction, scope.identity, inTeam(person, team.teamId))
  return success(viewOf(joined, me, now))
}

/** A code dies with its use, its day, its giver's place as an owner, and its team. */
function isOpen({ usedBy, expiresAt, invitedBy }: InviteDocument, team: TeamDocument, now: number): boolean {
  const giver = team.members.find(({ id }) => id === invitedBy)
  const isTeamErased = team.erasure !== undefined && team.erasure.eraseAt <= now
  return usedBy === undefined && expiresAt > now && giver?.role === 'owner' && !isTeamErased
}

interface Place {
  readonly team: TeamDocument
  readonly invite: InviteDocument
}

/** Whoever was here before is the same member again: what they logged is still theirs. */
function newMember(name: string, { team, invite }: Place, { random, identity, clock }: Scope): TeamMember {
  const before = team.former?.find((one) => one.identity === identity)
  const id = before?.id ?? Buffer.from(random.bytes(MEMBER_ID_BYTES)).toString('base64url')
  return { id, name, role: invite.role, joinedAt: clock.now(), identity }
}
