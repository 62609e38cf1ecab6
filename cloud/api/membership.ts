import type { Failure } from '@/protocol/envelope'
import type { Role } from '@/protocol/roles'
import type { TeamDocument, TeamFormerMember, TeamMember } from '#cloud/store/documents'
import { FORMER_MEMBERS_MAX } from './limits'
import { failure } from './reply'

/** A team after a change of its members, or why there is none. It always has an owner. */
export type Membership = { readonly ok: true; readonly team: TeamDocument } | Failure

/** `no_such_member`: nobody in the team has this id now. */
export function withRole(team: TeamDocument, memberId: string, role: Role): Membership {
  if (!hasMember(team, memberId)) return failure('no_such_member', 'nobody in the team has this id')
  return withOwner({ ...team, members: team.members.map((one) => (one.id === memberId ? { ...one, role } : one)) })
}

/** One member becomes an owner and another, who was one, something else. */
export function handedOver(team: TeamDocument, from: { memberId: string; role: Role }, toId: string): Membership {
  const promoted = withRole(team, toId, 'owner')
  return promoted.ok ? withRole(promoted.team, from.memberId, from.role) : promoted
}

/** The member is former from now on: nothing is read or written by them, and their name stays in the history. */
export function withoutMember(team: TeamDocument, memberId: string): Membership {
  const leaving = team.members.find(({ id }) => id === memberId)
  if (leaving === undefined) return failure('no_such_member', 'nobody in the team has this id')
  const { id, name, identity } = leaving
  const former = [...(team.former ?? []), { id, name, identity }].slice(-FORMER_MEMBERS_MAX)
  return withOwner({ ...team, members: team.members.filter((one) => one !== leaving), former })
}

/** Somebody comes in, under the id they had where they were here before. */
export function withMember(team: TeamDocument, member: TeamMember): TeamDocument {
  const former = (team.former ?? []).filter(({ identity }) => identity !== member.identity)
  return { ...team, members: [...team.members, member], former }
}

/** The team with something else noted of one member. */
export function withNote(team: TeamDocument, me: TeamMember): TeamDocument {
  return { ...team, members: team.members.map((one) => (one.id === me.id ? me : one)) }
}

/** The member, or former member, who this is. */
export function memberOfAnyTime(team: TeamDocument, identity: string): TeamMember | TeamFormerMember | undefined {
  return [...team.members, ...(team.former ?? [])].find((one) => one.identity === identity)
}

/** Nothing in the team's document leads to this person any more; their id in the log is nobody's. */
export function forgotten(team: TeamDocument, identity: string): Membership {
  const isOther = (one: { readonly identity: string }) => one.identity !== identity
  return withOwner({ ...team, members: team.members.filter(isOther), former: team.former?.filter(isOther) })
}

function hasMember(team: TeamDocument, memberId: string): boolean {
  return team.members.some(({ id }) => id === memberId)
}

function withOwner(team: TeamDocument): Membership {
  const hasOwner = team.members.some(({ role }) => role === 'owner')
  return hasOwner ? { ok: true, team } : failure('last_owner', 'a team is never without an owner')
}
