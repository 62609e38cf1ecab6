import { cloudFixture, codeOf, dataOf, OWNER_ID, TEAM_ID, type CloudFixture } from './cloud-fixture'

const TEAM = { teamId: TEAM_ID, memberId: OWNER_ID, name: '晨光', kind: 'merchant', memberName: '陈静' } as const
const OWN_KEY = 'k'.repeat(43)

describe('the secret under which buyers are recognised', () => {
  let cloud: CloudFixture

  beforeEach(() => {
    cloud = cloudFixture()
  })
  afterEach(() => cloud.dispose())

  const keyFor = async (person: string) => dataOf(await cloud.as(person)('team.buyerKey', { teamId: TEAM_ID })).buyerKey

  it('is made with the team, 256 bits, and is the same for owner and operator at any time', async () => {
    await cloud.createTeam(['operator'])
    const key = await keyFor('chen')
    expect(Buffer.from(key, 'base64url')).toHaveLength(32)
    expect(await keyFor('operator')).toBe(key)
    expect(await keyFor('chen')).toBe(key)
  })

  it('is another one for another team', async () => {
    await cloud.createTeam()
    const second = { ...TEAM, teamId: 'team-0000000002' }
    await cloud.as('chen')('team.create', second)
    const other = dataOf(await cloud.as('chen')('team.buyerKey', { teamId: second.teamId })).buyerKey
    expect(other).not.toBe(await keyFor('chen'))
  })

  it('is what a local team brings along, and stays so when the call comes again', async () => {
    await cloud.as('chen')('team.create', { ...TEAM, buyerKey: OWN_KEY })
    await cloud.as('chen')('team.create', { ...TEAM, buyerKey: 'x'.repeat(43) })
    expect(await keyFor('chen')).toBe(OWN_KEY)
  })

  it('is no text of another form', async () => {
    expect(codeOf(await cloud.as('chen')('team.create', { ...TEAM, buyerKey: 'short' }))).toBe('bad_request')
  })

  it('is made once for a team that is older than it, whoever asks at the same time', async () => {
    await cloud.createTeam(['operator'])
    const { buyerKey: _made, ...older } = (await cloud.store.get('teams', TEAM_ID)) ?? failed()
    await cloud.store.transact((transaction) => transaction.put('teams', TEAM_ID, older))
    const [first, second] = await Promise.all([keyFor('chen'), keyFor('operator')])
    expect(second).toBe(first)
    expect(await keyFor('chen')).toBe(first)
  })

  it('is told to no anchor, no viewer and nobody who left, and to nobody by another call', async () => {
    await cloud.createTeam(['operator', 'anchor', 'viewer'])
    const key = await keyFor('operator')
    await cloud.as('operator')('team.leave', { teamId: TEAM_ID })
    for (const person of ['anchor', 'viewer', 'operator']) {
      expect(codeOf(await cloud.as(person)('team.buyerKey', { teamId: TEAM_ID }))).toBe('forbidden')
    }
    for (const person of ['chen', 'anchor', 'viewer']) {
      const replies = [
        await cloud.as(person)('team.members', { teamId: TEAM_ID }),
        await cloud.as(person)('team.list', {}),
        await cloud.as(person)('data.export', { teamId: TEAM_ID }),
      ]
      expect(JSON.stringify(replies)).not.toContain(key)
    }
  })
})

function failed(): never {
  throw new Error('the team is not there')
}
