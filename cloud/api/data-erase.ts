import type { Calls } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import { hashOf } from './hash'
import { ERASURE_DELAY_MS } from './limits'
import { forgotten, memberOfAnyTime } from './membership'
import { unlinkTeam } from './person'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { accessFor, accessTeam } from './team-access'
import { transact } from './transact'

type Reply = Envelope<Calls['data.erase']['reply']>

/** Erases a team after a week, takes that back, or forgets the caller's own person. */
export const eraseData: Action<'data.erase'> = (request, scope) => {
  const { teamId } = request
  if (request.what === 'me') return forgetMe(teamId, scope)
  const { name } = request.what === 'team' ? request : { name: undefined }
  return transact(scope, async (transaction): Promise<Reply> => {
    const access = accessFor('data.erase of the team', await transaction.get('teams', teamId), scope)
    if (!access.ok) return access
    const { erasure, ...kept } = access.team
    if (name === undefined) {
      if (erasure) await transaction.put('teams', teamId, kept)
      return success({})
    }
    if (name !== kept.name) return failure('bad_request', 'this is not the name of the team')
    // Asked again, the day stays: the first reply may have been lost.
    const asked = erasure ?? { eraseAt: scope.clock.now() + ERASURE_DELAY_MS, askedBy: access.me.id }
    if (!erasure) await transaction.put('teams', teamId, { ...kept, erasure: asked })
    return success({ erasure: asked })
  })
}

/** For members and for those who were: the name and the identity go, what they logged stays the team's. */
function forgetMe(teamId: string, scope: Scope): Promise<Reply> {
  return transact(scope, async (transaction): Promise<Reply> => {
    const team = await transaction.get('teams', teamId)
    const me = team && memberOfAnyTime(team, scope.identity)
    const access = accessTeam(team, scope)
    if (team === undefined || me === undefined) return access.ok ? success({}) : access
    if (!access.ok && access.code !== 'forbidden') return access
    const decided = forgotten(team, scope.identity)
    if (!decided.ok) return decided
    await transaction.put('teams', teamId, decided.team)
    await unlinkTeam(transaction, scope.identity, teamId)
    await transaction.put('receipts', hashOf('member', `${teamId}:${me.id}`), receiptOf(scope))
    return success({})
  })
}

function receiptOf({ clock }: Scope) {
  const now = clock.now()
  return { what: 'member', askedAt: now, erasedAt: now, counts: { members: 1 } } as const
}
