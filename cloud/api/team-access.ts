import type { Member, TeamView } from '@/protocol/calls'
import type { Failure } from '@/protocol/envelope'
import { canCall, canRead, type TeamCallName } from '@/protocol/permissions'
import type { TeamDocument, TeamMember } from '#cloud/store/documents'
import { failure } from './reply'
import type { Scope } from './scope'

export type Access = { readonly ok: true; readonly team: TeamDocument; readonly me: TeamMember } | Failure

type Caller = Pick<Scope, 'identity' | 'client' | 'clock' | 'due'>

/**
 * Who is asking. `not_found`: the store has no such team, or one that the caller was never in: which of the two is for
 * nobody to know. `forbidden`: the caller was in it and is no longer. A phone may clear its copy on the second, never on
 * the first. `busy`: the team is being erased.
 */
export function accessTeam(team: TeamDocument | undefined, caller: Caller): Access {
  if (team === undefined) return failure('not_found', 'no such team')
  const isErased = team.erasure !== undefined && team.erasure.eraseAt <= caller.clock.now()
  if (isErased) caller.due.add(team.teamId)
  const me = memberOf(team, caller.identity)
  if (me === undefined) {
    const wasThere = team.former?.some(({ identity }) => identity === caller.identity)
    return wasThere ? failure('forbidden', 'not a member of this team') : failure('not_found', 'no such team')
  }
  if (isErased) return failure('busy', 'the team is being erased')
  if (caller.client < (team.minClient ?? 0)) return failure('update_needed', 'the team asks for a newer phone')
  return { ok: true, team, me }
}

/** The same for a call that is not for every role. */
export function accessFor(call: TeamCallName, team: TeamDocument | undefined, caller: Caller): Access {
  const access = accessTeam(team, caller)
  if (!access.ok || canCall(access.me.role, call)) return access
  return failure('forbidden', 'not for this role', { refused: [] })
}

export function memberOf(team: TeamDocument, identity: string): TeamMember | undefined {
  return team.members.find((member) => member.identity === identity)
}

/** The team as this member may see it. `now` in epoch milliseconds. */
export function viewOf(team: TeamDocument, me: TeamMember, now: number): TeamView {
  const heads = Object.entries(team.heads).filter(([stream]) => canRead(me.role, stream))
  return {
    teamId: team.teamId,
    name: team.name,
    kind: team.kind,
    members: team.members.map(withoutIdentity),
    former: (team.former ?? []).map(({ id, name }) => ({ id, name })),
    me: withoutIdentity(me),
    ...(team.erasure && { erasure: team.erasure }),
    ...(team.amountSharers && { amountSharers: team.amountSharers }),
    heads: Object.fromEntries(heads),
    now,
  }
}

function withoutIdentity({ id, name, role, joinedAt }: TeamMember): Member {
  return { id, name, role, joinedAt }
}
