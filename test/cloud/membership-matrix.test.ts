import { cloudFixture, type CloudFixture } from './cloud-fixture'
import { MEMBERSHIP_CASES, teamOf, wronglyDecided } from './membership-cases'

describe('every call on members, by every caller, on every target', () => {
  let cloud: CloudFixture
  beforeAll(() => {
    cloud = cloudFixture()
  })
  afterAll(() => cloud.dispose())

  it('is decided as the rules say, leaves an owner, and changes nothing where it is refused', async () => {
    expect(MEMBERSHIP_CASES).toHaveLength(2 * 8 * 8 * 8)
    expect(await wronglyDecided(cloud)).toEqual([])
    expect(cloud.logged).toEqual([])
  })

  it('answers a stranger the same of a team with such a member and of one without', async () => {
    const teamId = 'team-asked-about'
    await cloud.store.transact((transaction) => transaction.put('teams', teamId, teamOf(teamId, true)))
    const ask = (person: string, memberId: string) =>
      cloud.as(person)('team.setRole', { teamId, memberId, role: 'viewer' })
    for (const person of ['outsider', 'removed', 'elsewhere']) {
      expect(await ask(person, 'id-anchor')).toEqual(await ask(person, 'id-nobody'))
    }
    expect(await ask('viewer', 'id-anchor')).toEqual(await ask('viewer', 'id-nobody'))
  })
})
