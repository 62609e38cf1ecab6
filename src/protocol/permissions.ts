import type { Kind } from '@/domain/records/kinds'
import type { Role } from './roles'
import type { StreamName } from './stream'

/** Streams of one family are read by the same roles. */
export type StreamFamily = 'work' | 'checks' | 'buyers' | 'owner'

interface KindRule {
  /** The only family it may be written in: what is for owners alone cannot be slipped into what everyone reads. */
  readonly family: StreamFamily
  /** What it may belong to lives there as well; read by the same roles. */
  readonly alsoIn?: StreamFamily
  readonly writers: readonly Role[]
}

const FAMILY_PATTERNS: readonly (readonly [StreamFamily, RegExp])[] = [
  ['work', /^work$/],
  ['owner', /^owner$/],
  ['checks', /^checks-\d{4}$/],
  ['buyers', /^buyers-(?:[0-2]\d|3[01])$/],
]

const READ_FAMILIES: Readonly<Record<Role, readonly StreamFamily[]>> = {
  owner: ['work', 'checks', 'buyers', 'owner'],
  operator: ['work', 'checks', 'buyers'],
  anchor: ['work', 'checks', 'buyers'],
  viewer: ['work', 'checks'],
}

const WRITING_ROLES: readonly Role[] = ['owner', 'operator', 'anchor']

const KIND_RULES: Readonly<Record<Kind | 'margin' | 'goal', KindRule>> = {
  settings: { family: 'work', writers: WRITING_ROLES },
  account: { family: 'work', writers: WRITING_ROLES },
  anchor: { family: 'work', writers: WRITING_ROLES },
  plan: { family: 'work', writers: WRITING_ROLES },
  session: { family: 'work', writers: WRITING_ROLES },
  refundReading: { family: 'work', writers: WRITING_ROLES },
  buyer: { family: 'buyers', writers: WRITING_ROLES },
  buyerAlias: { family: 'buyers', writers: WRITING_ROLES },
  touch: { family: 'buyers', writers: WRITING_ROLES },
  importRun: { family: 'work', writers: ['owner', 'operator'] },
  checklist: { family: 'work', writers: WRITING_ROLES },
  checklistItem: { family: 'work', writers: WRITING_ROLES },
  check: { family: 'checks', writers: WRITING_ROLES },
  pause: { family: 'work', writers: WRITING_ROLES },
  scoreReading: { family: 'work', writers: WRITING_ROLES },
  violation: { family: 'work', writers: WRITING_ROLES },
  photo: { family: 'work', alsoIn: 'checks', writers: WRITING_ROLES },
  guess: { family: 'work', writers: WRITING_ROLES },
  margin: { family: 'owner', writers: ['owner'] },
  goal: { family: 'owner', writers: ['owner'] },
}

const CALL_ROLES = {
  'team.buyerKey': ['owner', 'operator'],
  'team.invite': ['owner'],
  'team.members': ['owner', 'operator', 'anchor', 'viewer'],
  'team.setRole': ['owner'],
  'team.handOver': ['owner'],
  'team.remove': ['owner'],
  'team.leave': ['owner', 'operator', 'anchor', 'viewer'],
  'team.setAmountSharers': ['owner'],
  'share.create': ['owner', 'operator', 'anchor'],
  'share.list': ['owner', 'operator', 'anchor'],
  'share.revoke': ['owner', 'operator', 'anchor'],
  'share.revoke of somebody else': ['owner', 'operator'],
  'data.export': ['owner'],
  'data.erase of the team': ['owner'],
} as const satisfies Record<string, readonly Role[]>

/** Calls on a team as such; calls on a stream are granted by {@link canRead} and {@link canWrite}. */
export type TeamCallName = keyof typeof CALL_ROLES

/** The family of a stream, `undefined` for a name that no stream can have. */
export function familyOf(stream: StreamName): StreamFamily | undefined {
  return FAMILY_PATTERNS.find(([, pattern]) => pattern.test(stream))?.[0]
}

/** Whether a member of this role may make this call on the team. */
export function canCall(role: Role, call: TeamCallName): boolean {
  const roles: readonly Role[] = CALL_ROLES[call]
  return roles.includes(role)
}

/** Who may share amounts until the owner says otherwise. */
export const AMOUNT_SHARERS: readonly Role[] = ['owner', 'operator']

/** Whether this role may show amounts to outsiders, as its team has set it; an owner always may. */
export function canShareAmounts(role: Role, sharers: readonly Role[] = AMOUNT_SHARERS): boolean {
  return role === 'owner' || (canCall(role, 'share.create') && sharers.includes(role))
}

/** Whether this role may read a stream. Nobody reads a stream that cannot exist. */
export function canRead(role: Role, stream: StreamName): boolean {
  const family = familyOf(stream)
  return family !== undefined && READ_FAMILIES[role].includes(family)
}

/**
 * Whether this role may write a kind into a stream. A kind of a newer phone is kept for it, so the roles that write
 * at all may write it wherever they read; a known kind stays in its own family.
 */
export function canWrite(role: Role, stream: StreamName, kind: string): boolean {
  if (!canRead(role, stream)) return false
  const rule = ruleOf(kind)
  if (rule === undefined) return WRITING_ROLES.includes(role)
  const family = familyOf(stream)
  return (rule.family === family || rule.alsoIn === family) && rule.writers.includes(role)
}

/** Whether a record is this member's to write: a guess is of the member with whom its id ends, everything else the team's. */
export function isOwnToWrite(memberId: string, kind: string, id: string): boolean {
  return kind !== 'guess' || id.endsWith(`.${memberId}`)
}

/** Whether this role may keep a file that belongs to what is in a stream. It is read by all who read the stream. */
export function canPutFile(role: Role, stream: StreamName): boolean {
  return WRITING_ROLES.includes(role) && canRead(role, stream)
}

/** The family that a kind is written in; `undefined` for one that only a newer phone knows. */
export function familyOfKind(kind: string): StreamFamily | undefined {
  return ruleOf(kind)?.family
}

function ruleOf(kind: string): KindRule | undefined {
  return Object.prototype.hasOwnProperty.call(KIND_RULES, kind)
    ? KIND_RULES[kind as keyof typeof KIND_RULES]
    : undefined
}
