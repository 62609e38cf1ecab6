import { hashOf } from '#cloud/api/hash'
import { cloudFixture, codeOf, dataOf, OWNER_ID, START, TEAM_ID, type CloudFixture } from './cloud-fixture'

const DAY = 24 * 3_600_000

let cloud: CloudFixture
beforeEach(async () => {
  cloud = cloudFixture()
  await cloud.createTeam(['operator', 'anchor'])
})
afterEach(() => cloud.dispose())

const mine = (person: string, from?: string) =>
  cloud.as(person)('data.mine', { teamId: TEAM_ID, ...(from !== undefined && { from }) })
const remove = async (name: string) => {
  const { members } = dataOf(await cloud.as('chen')('team.members', { teamId: TEAM_ID }))
  const memberId = members.find((one) => one.name === name)?.id ?? ''
  dataOf(await cloud.as('chen')('team.remove', { teamId: TEAM_ID, memberId }))
  return memberId
}

describe('what the cloud keeps of a person', () => {
  it('is told whole: who they are in the team, what stands for them, and the invitations they gave', async () => {
    const owner = dataOf(await mine('chen'))
    expect(owner).toMatchObject({
      team: { teamId: TEAM_ID, name: '晨光', kind: 'merchant' },
      ...{ memberId: OWNER_ID, name: '陈静', role: 'owner', joinedAt: START },
      ...{ teams: [TEAM_ID], teamsLeft: 0, shares: [] },
      counted: { invites: { count: 2 }, creations: { count: 1 } },
    })
    const given = [...owner.invites].sort((first, second) => (first.role < second.role ? -1 : 1))
    const { members } = dataOf(await cloud.as('chen')('team.members', { teamId: TEAM_ID }))
    const usedBy = (role: string) => members.find((one) => one.role === role)?.id
    expect(given).toEqual([
      { role: 'anchor', expiresAt: START + DAY, usedBy: usedBy('anchor') },
      { role: 'operator', expiresAt: START + DAY, usedBy: usedBy('operator') },
    ])
    expect(dataOf(await mine('anchor'))).toMatchObject({ name: 'anchor', role: 'anchor', invites: [] })
  })

  it('names nothing of anybody else, and no identity', async () => {
    await cloud.as('chen')('team.invite', { teamId: TEAM_ID, role: 'viewer' })
    const told = JSON.stringify(dataOf(await mine('operator')))
    expect(told).not.toContain('陈静')
    expect(told).not.toContain(OWNER_ID)
    const person = JSON.stringify(dataOf(await mine('chen')))
    expect(person).not.toContain('"chen"')
    expect(person).not.toContain(hashOf('person', 'chen'))
  })

  it('says that it was they who asked for the team’s erasure', async () => {
    await cloud.as('chen')('data.erase', { teamId: TEAM_ID, what: 'team', name: '晨光' })
    expect(dataOf(await mine('chen')).erasureAsked).toBe(START + 7 * DAY)
    expect(dataOf(await mine('anchor')).erasureAsked).toBeUndefined()
  })

  it('is told to somebody who was removed, until they are forgotten; then there is nothing', async () => {
    const memberId = await remove('anchor')
    const told = dataOf(await mine('anchor'))
    expect(told).toMatchObject({ memberId, name: 'anchor', teams: [], teamsLeft: 1 })
    expect(told.role).toBeUndefined()
    dataOf(await cloud.as('anchor')('data.erase', { teamId: TEAM_ID, what: 'me' }))
    expect(codeOf(await mine('anchor'))).toBe('forbidden')
  })

  it('is nothing to a stranger, whether there is such a team or not', async () => {
    expect(codeOf(await mine('stranger'))).toBe('not_found')
  })

  it('comes in pages where a team gave more invitations than one query may ask for', async () => {
    cloud.limits = { ...cloud.limits, invites: { count: Infinity, windowMs: DAY } }
    for (let round = 0; round < 120; round += 1)
      dataOf(await cloud.as('chen')('team.invite', { teamId: TEAM_ID, role: 'viewer' }))
    const first = dataOf(await mine('chen'))
    const second = dataOf(await mine('chen', first.next))
    expect(second.next).toBeUndefined()
    expect(first.invites.length + second.invites.length).toBe(122)
  })
})
