import type { TeamView } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import type { TeamCallName } from '@/protocol/permissions'
import type { TeamDocument, TeamMember } from '#cloud/store/documents'
import type { Transaction } from '#cloud/store/store'
import { withNote, type Membership } from './membership'
import { countOne, isSpent } from './rate-window'
import { failure, success } from './reply'
import type { Scope } from './scope'
import { accessFor, viewOf } from './team-access'
import { transact } from './transact'

export interface MembersChange {
  readonly call: TeamCallName
  readonly teamId: string
  readonly decide: (team: TeamDocument, me: TeamMember) => Membership
  /** What else belongs to the same transaction. */
  readonly follow?: (transaction: Transaction, before: TeamDocument) => Promise<void>
}

/**
 * One change of who is in a team and as what, decided on the team's own document in one transaction: of two owners who
 * change each other at once, the second decides on what the first left.
 */
export function changeMembers(change: MembersChange, scope: Scope): Promise<Envelope<TeamView>> {
  const { call, teamId, decide, follow } = change
  return transact(scope, async (transaction) => {
    const access = accessFor(call, await transaction.get('teams', teamId), scope)
    if (!access.ok) return access
    const now = scope.clock.now()
    const { writes } = scope.limits
    if (isSpent(access.me.writes, writes, now)) return failure('rate_limited', 'too many changes')
    const counted = { ...access.me, writes: countOne(access.me.writes, writes, now) }
    const decided = decide(withNote(access.team, counted), counted)
    if (!decided.ok) return decided
    const { team } = decided
    await transaction.put('teams', teamId, team)
    await follow?.(transaction, access.team)
    // The caller may have left just now; what they see is what they saw.
    return success(viewOf(team, team.members.find(({ id }) => id === access.me.id) ?? access.me, now))
  })
}
