import type { Member, TeamView } from '@/protocol/calls'
import type { Failure } from '@/protocol/envelope'
import { canRead } from '@/protocol/permissions'
import type { TeamDocument, TeamMember } from '#cloud/store/documents'
import { failure } from './reply'

export type Access = { readonly ok: true; readonly team: TeamDocument; readonly me: TeamMember } | Failure

/**
 * Who is asking. `not_found`: the store has no such team. `forbidden`: the team is there and the caller is not in it
 * (any more). A phone may clear its copy on the second, never on the first.
 */
export function accessTeam(team: TeamDocument | undefined, identity: string): Access {
  if (team === undefined) return failure('not_found', 'no such team')
  const me = memberOf(team, identity)
  return me === undefined ? failure('forbidden', 'not a member of this team') : { ok: true, team, me }
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
    me: withoutIdentity(me),
    heads: Object.fromEntries(heads),
    now,
  }
}

function withoutIdentity({ id, name, role, joinedAt }: TeamMember): Member {
  return { id, name, role, joinedAt }
}
