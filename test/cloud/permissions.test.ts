import { cloudFixture, codeOf, TEAM_ID, type CloudFixture } from './cloud-fixture'
import { gatherCallers, identityOf, ROLE_CASES } from './role-cases'

describe('what a role may do', () => {
  let cloud: CloudFixture

  beforeAll(async () => {
    cloud = cloudFixture()
    await gatherCallers(cloud)
  })
  afterAll(() => cloud.dispose())

  it.each(ROLE_CASES)('$what by $caller: $answer', async ({ name, request, caller, answer }) => {
    expect(codeOf(await cloud.as(identityOf(caller))(name, request()))).toBe(answer)
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
