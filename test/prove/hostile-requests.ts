import { ROLE_CASES, identityOf } from '../cloud/role-cases'
import { batchOf, change, OWNER_ID, START, TEAM_ID } from '../cloud/cloud-fixture'
import { FILE_ID, partsOf, photo } from '../cloud/file-cases'
import { stampOf } from '@/protocol/stamp'
import type { Seeded } from './seeded'

/** What comes in, from whom, and what it may be answered with. */
export interface Hostile {
  readonly identity: string | undefined
  readonly call: unknown
  readonly answers: readonly string[]
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const PEOPLE = ['chen', 'operator', 'anchor', 'viewer', 'outsider', 'removed', 'elsewhere']
const FORBIDDEN_CASES = ROLE_CASES.filter(({ answer }) => answer !== 'ok')
const MALFORMED = ['bad_request', 'too_large']

/** Sound requests, each of which an owner may make; all of their fields are needed. */
const sound = (): readonly (readonly [name: string, request: object])[] => [
  ['team.create', { teamId: 'team-new', memberId: 'member-new', name: '新队', kind: 'merchant', memberName: '老板' }],
  ['team.invite', { teamId: TEAM_ID, role: 'anchor' }],
  ['team.join', { code: 'ABCDEF', memberName: '某人' }],
  ['team.members', { teamId: TEAM_ID }],
  ['team.setRole', { teamId: TEAM_ID, memberId: 'member-x', role: 'viewer' }],
  ['team.handOver', { teamId: TEAM_ID, memberId: 'member-x', myRole: 'viewer' }],
  ['team.remove', { teamId: TEAM_ID, memberId: 'member-x' }],
  ['team.leave', { teamId: TEAM_ID }],
  ['stream.append', { teamId: TEAM_ID, batch: batchOf([change()]) }],
  ['stream.read', { teamId: TEAM_ID, stream: 'work', after: 0 }],
  ['stream.snapshot', { teamId: TEAM_ID, stream: 'work', from: { seq: 1, page: 0 } }],
  ['team.setAmountSharers', { teamId: TEAM_ID, roles: ['operator'] }],
  ['share.list', { teamId: TEAM_ID }],
  ['share.revoke', { teamId: TEAM_ID, ids: ['x'.repeat(43)], isRevoked: true }],
  ...partsOf(photo(10)).map((part) => ['file.put', part] as const),
  ['file.get', { teamId: TEAM_ID, fileId: FILE_ID }],
  ['data.export', { teamId: TEAM_ID, from: { stream: 'work', after: 0 } }],
  ['data.erase', { teamId: TEAM_ID, what: 'team', name: '晨光' }],
]

/** Never what any field asks for, whatever the field: where a flag or a list stood, neither comes instead. */
function junk(random: Seeded, instead?: unknown): Json {
  const kinds: readonly (() => Json)[] = [
    () => null,
    () => (typeof instead === 'boolean' ? 1 : random.chance(0.5)),
    () => -1 - random.below(1_000),
    () => random.next() + 0.1,
    () => 2 ** 60,
    () => '\n'.repeat(41),
    () => '::'.repeat(21 + random.below(2_000)),
    () => (Array.isArray(instead) ? null : []),
    () => [[[null]]],
    () => ({}),
    () => ({ $gt: '', constructor: { prototype: random.below(9) } }),
    () => JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) as Json,
    () => '__proto__;DROP TABLE documents'.repeat(2 + random.below(3)),
  ]
  return random.pick(kinds)()
}

/** Places of a request where anything else is not allowed: not inside the fields of a change, where much is. */
function breakOne(request: Record<string, unknown>, random: Seeded): Record<string, unknown> {
  const key = random.pick(Object.keys(request))
  const inner = request[key]
  const isInner = typeof inner === 'object' && inner !== null && !Array.isArray(inner)
  if (isInner && random.chance(0.7)) return { ...request, [key]: breakOne(inner as Record<string, unknown>, random) }
  const isDropped = random.chance(0.3) && key !== 'from'
  const rest = Object.fromEntries(Object.entries(request).filter(([name]) => name !== key))
  return isDropped ? rest : { ...rest, [key]: junk(random, inner) }
}

function malformed(random: Seeded): Hostile {
  const [name, request] = random.pick(sound())
  const broken = breakOne(request as Record<string, unknown>, random)
  return { identity: random.pick(PEOPLE), call: { name, request: broken }, answers: MALFORMED }
}

function noCall(random: Seeded): Hostile {
  const names = ['', 'constructor', '__proto__', 'team.burn', 'stream', 'toString', 'data.erase ', random.id(48)]
  const request = random.chance(0.5) ? junk(random) : { teamId: TEAM_ID }
  const call = random.chance(0.3) ? junk(random) : { name: random.pick(names), request }
  return { identity: random.pick(PEOPLE), call, answers: MALFORMED }
}

function anonymous(random: Seeded): Hostile {
  const [name, request] = random.pick(sound())
  return { identity: undefined, call: { name, identity: 'chen', request }, answers: ['not_signed_in'] }
}

function forbidden(random: Seeded): Hostile {
  const { name, request, caller, answer } = random.pick(FORBIDDEN_CASES)
  return { identity: identityOf(caller), call: { name, request: request() }, answers: [answer] }
}

function outsideCall(random: Seeded): Hostile {
  const calls = sound().filter(([name]) => !['team.create', 'team.join'].includes(name))
  const [name, request] = random.pick(calls)
  const identity = random.pick(['outsider', 'removed', 'elsewhere', random.id(48)])
  return { identity, call: { name, request }, answers: [identity === 'removed' ? 'forbidden' : 'not_found'] }
}

/** A member's batch that is well formed and not true: known fields with other values, a stamp or a past that cannot be. */
function unsoundBatch(random: Seeded): Hostile {
  const ahead = stampOf({ milliseconds: START + 400_000 + random.below(1e9), counter: 0 }, 'replica1')
  const longText = '长'.repeat(500)
  const many = Array.from({ length: 60 }, () => change({ fields: { wentWell: longText, toImprove: longText } }))
  const kinds = [
    () => ({ changes: [change({ fields: { gmvFen: random.pick(['1', -1, 1.5, [], {}, 1e20]) as never } })] }),
    () => ({ changes: [change({ seen: 1_000_000 + random.below(1_000) })] }),
    () => ({ changes: [change({ stamp: ahead })] }),
    () => ({ changes: [change({ id: random.pick(['', '__proto__', 'a b', '*', 'x'.repeat(200)]) })] }),
    () => ({ changes: [change(), change({ kind: random.pick(['', 'Session', '__proto__', 'a.b', '9']) })] }),
    () => ({ changes: [change({ fields: {} })] }),
    () => ({ changes: [...many, ...many] }),
    () => ({ changes: [change({ stamp: '!'.repeat(21) })] }),
  ]
  const batch = batchOf(random.pick(kinds)().changes)
  const call = { name: 'stream.append', request: { teamId: TEAM_ID, batch } }
  return { identity: random.pick(['chen', 'operator', 'anchor']), call, answers: [...MALFORMED, 'clock_ahead'] }
}

/** Calls on members that the rules refuse to the owner, too. */
function refusedToOwner(random: Seeded): Hostile {
  const target = { teamId: TEAM_ID, memberId: random.chance(0.5) ? random.id(96) : OWNER_ID }
  const isSelf = target.memberId === OWNER_ID
  const calls: readonly (readonly [string, object])[] = [
    ['team.setRole', { ...target, role: 'anchor' }],
    ['team.handOver', { ...target, myRole: 'anchor' }],
    ['team.remove', target],
    ['data.erase', { teamId: TEAM_ID, what: 'team', name: `${random.id(12)}` }],
  ]
  const [name, request] = random.pick(calls)
  const answers = ['no_such_member', 'last_owner', 'bad_request', 'name_wrong', isSelf ? 'last_owner' : 'bad_request']
  return { identity: 'chen', call: { name, request }, answers }
}

const MAKERS = [
  malformed,
  malformed,
  malformed,
  noCall,
  anonymous,
  forbidden,
  outsideCall,
  unsoundBatch,
  refusedToOwner,
]

/** One request that nobody may get anything by. */
export function hostileRequest(random: Seeded): Hostile {
  return random.pick(MAKERS)(random)
}
