import type { CallName, Calls } from '@/protocol/calls'
import type { Role } from '@/protocol/roles'
import { batchOf, change, dataOf, TEAM_ID, type CloudFixture } from './cloud-fixture'
import { partsOf, photo } from './file-cases'

type Caller = Role | 'outsider' | 'removed' | 'elsewhere'
const CALLERS: readonly Caller[] = ['owner', 'operator', 'anchor', 'viewer', 'outsider', 'removed', 'elsewhere']

interface Row {
  readonly what: string
  readonly name: CallName
  readonly request: () => Calls[CallName]['request']
  /** Who gets through; everybody else who is or was in the team is answered `forbidden`. */
  readonly allowed: readonly Caller[]
}

const read = (stream: string, allowed: readonly Caller[]): Row => ({
  what: `stream.read of ${stream}`,
  name: 'stream.read',
  request: () => ({ teamId: TEAM_ID, stream, after: 0 }),
  allowed,
})

const snapshot = (stream: string, allowed: readonly Caller[]): Row => ({
  what: `stream.snapshot of ${stream}`,
  name: 'stream.snapshot',
  request: () => ({ teamId: TEAM_ID, stream }),
  allowed,
})

const history = (stream: string, allowed: readonly Caller[]): Row => ({
  what: `history.read in ${stream}`,
  name: 'history.read',
  request: () => ({ teamId: TEAM_ID, stream, kind: 'session', id: 's1' }),
  allowed,
})

const write = (kind: string, stream: string, allowed: readonly Caller[]): Row => ({
  what: `stream.append of ${kind} to ${stream}`,
  name: 'stream.append',
  request: () => ({ teamId: TEAM_ID, batch: batchOf([change({ kind, fields: { madeUp: 1 } })], { stream }) }),
  allowed,
})

let filesPut = 0
/** A file of one part, each time another one: nobody goes on with what somebody else sends. */
function filePart(stream: string): Calls['file.put']['request'] {
  const [part] = partsOf(photo(10), { stream, fileId: `${(filesPut += 1)}`.padStart(22, '0') })
  if (!part) throw new Error('one part')
  return part
}

const put = (stream: string, allowed: readonly Caller[]): Row => ({
  what: `file.put to ${stream}`,
  name: 'file.put',
  request: () => filePart(stream),
  allowed,
})

const MEMBERS = ['owner', 'operator', 'anchor', 'viewer'] as const
const WRITERS = ['owner', 'operator', 'anchor'] as const

const ROLE_TABLE: readonly Row[] = [
  { what: 'team.members', name: 'team.members', request: () => ({ teamId: TEAM_ID }), allowed: MEMBERS },
  {
    what: 'team.buyerKey',
    name: 'team.buyerKey',
    request: () => ({ teamId: TEAM_ID }),
    allowed: ['owner', 'operator'],
  },
  {
    what: 'team.invite',
    name: 'team.invite',
    request: () => ({ teamId: TEAM_ID, role: 'viewer' }),
    allowed: ['owner'],
  },
  {
    what: 'team.setAmountSharers',
    name: 'team.setAmountSharers',
    request: () => ({ teamId: TEAM_ID, roles: ['operator'] }),
    allowed: ['owner'],
  },
  { what: 'share.list', name: 'share.list', request: () => ({ teamId: TEAM_ID }), allowed: WRITERS },
  {
    what: 'share.revoke',
    name: 'share.revoke',
    request: () => ({ teamId: TEAM_ID, ids: ['x'.repeat(43)], isRevoked: true }),
    allowed: WRITERS,
  },
  {
    what: 'data.mine',
    name: 'data.mine',
    request: () => ({ teamId: TEAM_ID }),
    allowed: [...MEMBERS, 'removed'],
  },
  {
    what: 'data.export',
    name: 'data.export',
    request: () => ({ teamId: TEAM_ID }),
    allowed: ['owner'],
  },
  {
    what: 'data.erase, to take an erasure back',
    name: 'data.erase',
    request: () => ({ teamId: TEAM_ID, what: 'keep' }),
    allowed: ['owner'],
  },
  put('work', WRITERS),
  put('checks-2026', WRITERS),
  put('buyers-31', WRITERS),
  put('owner', ['owner']),
  read('work', MEMBERS),
  read('checks-2026', MEMBERS),
  read('buyers-31', WRITERS),
  read('owner', ['owner']),
  snapshot('work', MEMBERS),
  snapshot('checks-2026', MEMBERS),
  snapshot('buyers-31', WRITERS),
  snapshot('owner', ['owner']),
  history('work', MEMBERS),
  history('checks-2026', MEMBERS),
  history('buyers-31', WRITERS),
  history('owner', ['owner']),
  write('settings', 'work', WRITERS),
  write('account', 'work', WRITERS),
  write('anchor', 'work', WRITERS),
  write('plan', 'work', WRITERS),
  write('session', 'work', WRITERS),
  write('refundReading', 'work', WRITERS),
  write('session', 'owner', []),
  write('session', 'buyers-00', []),
  write('margin', 'owner', ['owner']),
  write('goal', 'owner', ['owner']),
  write('margin', 'work', []),
  write('goal', 'work', []),
  write('kindOfANewerPhone', 'work', WRITERS),
  write('kindOfANewerPhone', 'checks-2026', WRITERS),
  write('kindOfANewerPhone', 'buyers-07', WRITERS),
  write('kindOfANewerPhone', 'owner', ['owner']),
]

/** Every call of the table by every caller. Who was never in the team is not told that there is one. */
export const ROLE_CASES = ROLE_TABLE.flatMap((row) =>
  CALLERS.map((caller) => ({ ...row, caller, answer: answerTo(row, caller) })),
)

function answerTo({ allowed }: Row, caller: Caller): 'ok' | 'forbidden' | 'not_found' {
  if (allowed.includes(caller)) return 'ok'
  return caller === 'outsider' || caller === 'elsewhere' ? 'not_found' : 'forbidden'
}

/** Who a caller is to the platform. */
export const identityOf = (caller: Caller): string => (caller === 'owner' ? 'chen' : caller)

const ELSEWHERE = { teamId: 'team-elsewhere', memberId: 'member-else', name: '别家', kind: 'merchant' } as const

async function joinAndRemove(cloud: CloudFixture, person: string): Promise<void> {
  const owner = cloud.as('chen')
  const { code } = dataOf(await owner('team.invite', { teamId: TEAM_ID, role: 'operator' }))
  const { me } = dataOf(await cloud.as(person)('team.join', { code, memberName: person }))
  dataOf(await owner('team.remove', { teamId: TEAM_ID, memberId: me.id }))
}

/** A team with every role in it, somebody who was removed from it, and the owner of another. */
export async function gatherCallers(cloud: CloudFixture): Promise<void> {
  await cloud.createTeam(['operator', 'anchor', 'viewer'])
  await joinAndRemove(cloud, 'removed')
  await cloud.as('elsewhere')('team.create', { ...ELSEWHERE, memberName: '别家老板' })
}
