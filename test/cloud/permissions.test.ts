import type { CallName, Calls } from '@/protocol/calls'
import type { Role } from '@/protocol/roles'
import { batchOf, change, cloudFixture, codeOf, dataOf, TEAM_ID, type CloudFixture } from './cloud-fixture'

type Caller = Role | 'outsider' | 'removed' | 'elsewhere'
const CALLERS: readonly Caller[] = ['owner', 'operator', 'anchor', 'viewer', 'outsider', 'removed', 'elsewhere']

interface Row {
  readonly what: string
  readonly name: CallName
  readonly request: () => Calls[CallName]['request']
  /** Who gets through; everybody else is answered `forbidden`. */
  readonly allowed: readonly Caller[]
}

const read = (stream: string, allowed: readonly Caller[]): Row => ({
  what: `stream.read of ${stream}`,
  name: 'stream.read',
  request: () => ({ teamId: TEAM_ID, stream, after: 0 }),
  allowed,
})

const write = (kind: string, stream: string, allowed: readonly Caller[]): Row => ({
  what: `stream.append of ${kind} to ${stream}`,
  name: 'stream.append',
  request: () => ({ teamId: TEAM_ID, batch: batchOf([change({ kind, fields: { madeUp: 1 } })], { stream }) }),
  allowed,
})

const MEMBERS = ['owner', 'operator', 'anchor', 'viewer'] as const
const WRITERS = ['owner', 'operator', 'anchor'] as const

const TABLE: readonly Row[] = [
  { what: 'team.members', name: 'team.members', request: () => ({ teamId: TEAM_ID }), allowed: MEMBERS },
  {
    what: 'team.invite',
    name: 'team.invite',
    request: () => ({ teamId: TEAM_ID, role: 'viewer' }),
    allowed: ['owner'],
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
  read('work', MEMBERS),
  read('checks-2026', MEMBERS),
  read('buyers-31', WRITERS),
  read('owner', ['owner']),
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

const CASES = TABLE.flatMap((row) =>
  CALLERS.map((caller) => ({ ...row, caller, isAllowed: row.allowed.includes(caller) })),
)

const ELSEWHERE = { teamId: 'team-elsewhere', memberId: 'member-else', name: '别家', kind: 'merchant' } as const

async function joinAndRemove(cloud: CloudFixture, person: string): Promise<void> {
  const owner = cloud.as('chen')
  const { code } = dataOf(await owner('team.invite', { teamId: TEAM_ID, role: 'operator' }))
  const { me } = dataOf(await cloud.as(person)('team.join', { code, memberName: person }))
  dataOf(await owner('team.remove', { teamId: TEAM_ID, memberId: me.id }))
}

describe('what a role may do', () => {
  let cloud: CloudFixture

  beforeAll(async () => {
    cloud = cloudFixture()
    await cloud.createTeam(['operator', 'anchor', 'viewer'])
    await joinAndRemove(cloud, 'removed')
    await cloud.as('elsewhere')('team.create', { ...ELSEWHERE, memberName: '别家老板' })
  })
  afterAll(() => cloud.dispose())

  it.each(CASES)('$what by $caller: allowed is $isAllowed', async ({ name, request, caller, isAllowed }) => {
    const identity = caller === 'owner' ? 'chen' : caller
    expect(codeOf(await cloud.as(identity)(name, request()))).toBe(isAllowed ? 'ok' : 'forbidden')
  })

  it('tells a member whose role is not enough from somebody who is not in the team', async () => {
    const request = { teamId: TEAM_ID, stream: 'owner', after: 0 }
    expect(await cloud.as('operator')('stream.read', request)).toMatchObject({ details: { refused: [] } })
    expect(await cloud.as('outsider')('stream.read', request)).not.toHaveProperty('details')
  })

  it('shows the newest seq only of streams that the member may read', async () => {
    const headsOf = async (identity: string) => {
      const reply = await cloud.as(identity)('team.members', { teamId: TEAM_ID })
      return reply.ok ? Object.keys(reply.data.heads).sort() : reply.code
    }
    expect(await headsOf('chen')).toEqual(['buyers-07', 'checks-2026', 'owner', 'work'])
    expect(await headsOf('operator')).toEqual(['buyers-07', 'checks-2026', 'work'])
    expect(await headsOf('viewer')).toEqual(['checks-2026', 'work'])
  })
})
