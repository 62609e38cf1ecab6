import type { CallName, Calls } from '@/protocol/calls'
import type { Role } from '@/protocol/roles'
import type { TeamDocument, TeamMember } from '#cloud/store/documents'
import { codeOf, START, type CloudFixture } from './cloud-fixture'

const PEOPLE = ['owner', 'co-owner', 'operator', 'anchor', 'viewer'] as const
const CALLERS = [...PEOPLE, 'removed', 'outsider', 'elsewhere'] as const
const TARGETS = [...PEOPLE, 'removed', 'nobody', 'elsewhere'] as const
type Caller = (typeof CALLERS)[number]
type Target = (typeof TARGETS)[number]

const roleOf = (person: string): Role => (person === 'co-owner' ? 'owner' : (person as Role))
const member = (name: string): TeamMember => ({
  ...{ id: `id-${name}`, name, role: roleOf(name), joinedAt: START },
  identity: name,
})

export function teamOf(teamId: string, hasCoOwner: boolean): TeamDocument {
  return {
    ...{ teamId, name: '晨光', kind: 'merchant', createdAt: START, heads: {} },
    members: PEOPLE.filter((name) => hasCoOwner || name !== 'co-owner').map(member),
    former: [{ id: 'id-removed', name: 'removed', identity: 'removed' }],
  }
}

interface Row {
  readonly name: CallName
  readonly request: (teamId: string, memberId: string) => Calls[CallName]['request']
}
const CALLS: readonly Row[] = [
  ...(['owner', 'operator', 'anchor', 'viewer'] as const).map((role): Row => ({
    name: 'team.setRole',
    request: (teamId, memberId) => ({ teamId, memberId, role }),
  })),
  { name: 'team.handOver', request: (teamId, memberId) => ({ teamId, memberId, myRole: 'operator' }) },
  { name: 'team.remove', request: (teamId, memberId) => ({ teamId, memberId }) },
  { name: 'team.leave', request: (teamId) => ({ teamId }) },
  { name: 'data.erase', request: (teamId) => ({ teamId, what: 'me' }) },
]

export const MEMBERSHIP_CASES = [true, false].flatMap((hasCoOwner) =>
  CALLERS.flatMap((caller) => CALLS.flatMap((call) => TARGETS.map((target) => ({ hasCoOwner, caller, call, target })))),
)

/** What the rules say in words, not by the code that decides. */
function expected({ hasCoOwner, caller, call, target }: (typeof MEMBERSHIP_CASES)[number], request: object): string {
  const isThere = (one: Caller | Target) =>
    PEOPLE.some((person) => person === one) && (hasCoOwner || one !== 'co-owner')
  if (call.name === 'data.erase' && caller === 'removed') return 'ok'
  if (!isThere(caller)) return caller === 'removed' ? 'forbidden' : 'not_found'
  const isOwner = roleOf(caller) === 'owner'
  const ownerWouldGo = (one: Caller | Target) => isThere(one) && roleOf(one) === 'owner' && !hasCoOwner
  if (call.name === 'team.leave' || call.name === 'data.erase') return ownerWouldGo(caller) ? 'last_owner' : 'ok'
  if (!isOwner) return 'forbidden'
  if (call.name === 'team.remove') {
    if (target === caller) return 'bad_request'
    return isThere(target) || target === 'removed' ? 'ok' : 'no_such_member'
  }
  if (!isThere(target)) return 'no_such_member'
  const isDemotion = call.name === 'team.handOver' ? target === caller : (request as { role: Role }).role !== 'owner'
  return isDemotion && ownerWouldGo(target) ? 'last_owner' : 'ok'
}

/** Asks all of it, each of a team of its own; what was not decided as the rules say. */
export async function wronglyDecided(cloud: CloudFixture): Promise<readonly unknown[]> {
  const wrong: unknown[] = []
  cloud.limits = { ...cloud.limits, failedLookups: { count: Infinity, windowMs: 1 } }
  for (const [place, one] of MEMBERSHIP_CASES.entries()) {
    const teamId = `team-${place + 1}`
    const before = teamOf(teamId, one.hasCoOwner)
    await cloud.store.transact((transaction) => transaction.put('teams', teamId, before))
    const request = one.call.request(teamId, `id-${one.target}`)
    const code = codeOf(await cloud.as(one.caller)(one.call.name, request))
    const after = await cloud.store.get('teams', teamId)
    const hasOwner = after?.members.some(({ role }) => role === 'owner')
    const isUnchanged = JSON.stringify(after) === JSON.stringify(before)
    const wanted = expected(one, request)
    if (code !== wanted || !hasOwner || (code !== 'ok' && !isUnchanged)) {
      wrong.push({ ...one, call: one.call.name, request, code, wanted, hasOwner, isUnchanged })
    }
  }
  return wrong
}
