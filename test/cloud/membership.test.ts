import fc from 'fast-check'
import type { Role } from '@/protocol/roles'
import type { TeamMember } from '#cloud/store/documents'
import { batchOf, change, cloudFixture, codeOf, dataOf, OWNER_ID, TEAM_ID, type CloudFixture } from './cloud-fixture'

const HOUR = 3_600_000

let cloud: CloudFixture
beforeEach(async () => {
  cloud = cloudFixture()
  await cloud.createTeam(['operator', 'anchor', 'viewer'])
})
afterEach(() => cloud.dispose())

const teamNow = async () => {
  const team = await cloud.store.get('teams', TEAM_ID)
  if (!team) throw new Error('the team is gone')
  return team
}
const idOf = async (identity: string) => (await teamNow()).members.find((one) => one.identity === identity)?.id ?? ''
const setRole = async (by: string, identity: string, role: Role) =>
  cloud.as(by)('team.setRole', { teamId: TEAM_ID, memberId: await idOf(identity), role })
const remove = async (identity: string, by = 'chen') =>
  cloud.as(by)('team.remove', { teamId: TEAM_ID, memberId: await idOf(identity) })
const invite = async (by = 'chen') =>
  dataOf(await cloud.as(by)('team.invite', { teamId: TEAM_ID, role: 'anchor' })).code
const join = (person: string, code: string) => cloud.as(person)('team.join', { code, memberName: person })
const push = (person: string) => cloud.as(person)('stream.append', { teamId: TEAM_ID, batch: batchOf([change()]) })
const listed = async (person: string) => dataOf(await cloud.as(person)('team.list', {})).teams

describe('members of a team', () => {
  it('have the role that an owner gives them from the next call on', async () => {
    expect(codeOf(await push('viewer'))).toBe('forbidden')
    const view = dataOf(await setRole('chen', 'viewer', 'anchor'))
    expect(view.members.map(({ role }) => role)).toEqual(['owner', 'operator', 'anchor', 'anchor'])
    expect(codeOf(await push('viewer'))).toBe('ok')
  })

  it('hand a team over in one step, and the one who did is no owner any more', async () => {
    const handOver = { teamId: TEAM_ID, memberId: await idOf('operator'), myRole: 'anchor' } as const
    const view = dataOf(await cloud.as('chen')('team.handOver', handOver))
    expect(view.me).toMatchObject({ id: OWNER_ID, role: 'anchor' })
    expect(codeOf(await cloud.as('chen')('team.invite', { teamId: TEAM_ID, role: 'viewer' }))).toBe('forbidden')
    expect(codeOf(await cloud.as('operator')('team.invite', { teamId: TEAM_ID, role: 'viewer' }))).toBe('ok')
  })

  it('are not handed a team after they were removed', async () => {
    const memberId = await idOf('operator')
    await remove('operator')
    const handedOver = await cloud.as('chen')('team.handOver', { teamId: TEAM_ID, memberId, myRole: 'viewer' })
    expect(codeOf(handedOver)).toBe('no_such_member')
    expect(dataOf(await cloud.as('chen')('team.members', { teamId: TEAM_ID })).me.role).toBe('owner')
  })

  it('lose everything at once when they are removed; what they sent stays, with their name', async () => {
    const memberId = await idOf('anchor')
    dataOf(await push('anchor'))
    const view = dataOf(await remove('anchor'))
    expect(view.former).toEqual([{ id: memberId, name: 'anchor' }])
    expect(view.members.map(({ name }) => name)).not.toContain('anchor')
    for (const name of ['team.members', 'team.leave'] as const) {
      expect(await cloud.as('anchor')(name, { teamId: TEAM_ID })).toMatchObject({ code: 'forbidden' })
    }
    expect(codeOf(await push('anchor'))).toBe('forbidden')
    expect(codeOf(await cloud.as('anchor')('stream.read', { teamId: TEAM_ID, stream: 'work', after: 0 }))).toBe(
      'forbidden',
    )
  })

  it('are removed once, also when the first reply was lost', async () => {
    const memberId = await idOf('anchor')
    const twice = await Promise.all([1, 2].map(() => cloud.as('chen')('team.remove', { teamId: TEAM_ID, memberId })))
    expect(twice.map(codeOf)).toEqual(['ok', 'ok'])
    expect((await teamNow()).former).toHaveLength(1)
  })

  it('are the same member again when they are invited back', async () => {
    const memberId = await idOf('anchor')
    await remove('anchor')
    const back = dataOf(await join('anchor', await invite()))
    expect(back.me).toMatchObject({ id: memberId, role: 'anchor' })
    expect(back.former).toEqual([])
  })

  it('cannot come back by a code that an owner gave who is none any more', async () => {
    await setRole('chen', 'operator', 'owner')
    const kept = await invite('operator')
    await remove('operator')
    expect(codeOf(await join('operator', kept))).toBe('code_expired')
    expect(codeOf(await join('stranger', kept))).toBe('code_expired')
  })

  it('leave by themselves, but not the only owner', async () => {
    expect(dataOf(await cloud.as('viewer')('team.leave', { teamId: TEAM_ID }))).toEqual({ left: true })
    expect(codeOf(await cloud.as('chen')('team.leave', { teamId: TEAM_ID }))).toBe('last_owner')
    await setRole('chen', 'operator', 'owner')
    expect(codeOf(await cloud.as('chen')('team.leave', { teamId: TEAM_ID }))).toBe('ok')
  })

  it('change no more often than the team may be written to', async () => {
    cloud.limits = { ...cloud.limits, writes: { count: 1, windowMs: HOUR } }
    await setRole('chen', 'viewer', 'anchor')
    expect(await setRole('chen', 'viewer', 'viewer')).toMatchObject({ code: 'rate_limited', retry: true })
  })
})

describe('a person on a new phone', () => {
  it('finds the teams they are in, with their own place in each, and no other', async () => {
    const other = { teamId: 'team-other', memberId: 'member-other', name: '自己的', kind: 'merchant' } as const
    dataOf(await cloud.as('anchor')('team.create', { ...other, memberName: '林岚' }))
    expect((await listed('anchor')).map(({ name, me }) => [name, me.role])).toEqual([
      ['晨光', 'anchor'],
      ['自己的', 'owner'],
    ])
    expect(await listed('stranger')).toEqual([])
    await remove('anchor')
    expect((await listed('anchor')).map(({ name }) => name)).toEqual(['自己的'])
  })

  it('is in no more teams than the limit', async () => {
    cloud.limits = { ...cloud.limits, teamsPerPerson: 1 }
    expect(codeOf(await join('chen', 'ZZZZZZ'))).toBe('code_wrong')
    const other = { teamId: 'team-other', memberId: 'member-o', name: '又一个', kind: 'merchant' } as const
    expect(codeOf(await cloud.as('chen')('team.create', { ...other, memberName: '陈静' }))).toBe('too_many_teams')
  })
})

describe('a phone that is older than a team asks for', () => {
  it('is asked to update, if its person is in the team', async () => {
    const team = await teamNow()
    await cloud.store.transact((transaction) => transaction.put('teams', TEAM_ID, { ...team, minClient: 2 }))
    const ask = (person: string) => cloud.as(person)('team.members', { teamId: TEAM_ID })
    expect(await ask('chen')).toMatchObject({ code: 'update_needed', retry: false })
    expect(codeOf(await push('chen'))).toBe('update_needed')
    expect(codeOf(await ask('stranger'))).toBe('not_found')
    cloud.client = 2
    expect(codeOf(await ask('chen'))).toBe('ok')
  })

  it('is every phone that says nothing of its version, or nonsense', async () => {
    const team = await teamNow()
    await cloud.store.transact((transaction) => transaction.put('teams', TEAM_ID, { ...team, minClient: 1 }))
    for (const client of [undefined, '1', 1.5, {}]) {
      const reply = await cloud.raw('chen', { name: 'team.members', request: { teamId: TEAM_ID }, client })
      expect(codeOf(reply)).toBe('update_needed')
    }
  })
})

describe('members changed by several people at once', () => {
  it('keeps an owner when two owners demote, remove or leave each other at the same moment', async () => {
    await setRole('chen', 'operator', 'owner')
    const [chen, operator] = [await idOf('chen'), await idOf('operator')]
    const outcomes = await Promise.all([
      cloud.as('chen')('team.setRole', { teamId: TEAM_ID, memberId: operator, role: 'viewer' }),
      cloud.as('operator')('team.setRole', { teamId: TEAM_ID, memberId: chen, role: 'viewer' }),
    ])
    expect(outcomes.map(codeOf).sort()).toEqual(['forbidden', 'ok'])
    expect((await teamNow()).members.filter(({ role }) => role === 'owner')).toHaveLength(1)
  })

  it('takes a push of a removed member before the removal or not at all', async () => {
    const outcomes = await Promise.all([push('anchor'), remove('anchor'), push('anchor')])
    const pushed = [outcomes[0], outcomes[2]].filter((one) => codeOf(one) === 'ok').length
    expect((await teamNow()).heads.work ?? 0).toBe(pushed)
    expect(codeOf(await push('anchor'))).toBe('forbidden')
  })

  it('always leaves an owner, each person once, and nobody both in and out, whatever is asked in whatever order', async () => {
    const person = fc.constantFrom('chen', 'operator', 'anchor', 'viewer')
    const role = fc.constantFrom<Role>('owner', 'operator', 'anchor', 'viewer')
    const step = fc.record({
      what: fc.constantFrom('role', 'hand', 'remove', 'leave', 'me'),
      by: person,
      on: person,
      role,
    })
    const first = await teamNow()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        await cloud.store.transact((transaction) => transaction.put('teams', TEAM_ID, first))
        const idNow = (identity: string) => first.members.find((one) => one.identity === identity)?.id ?? ''
        await Promise.all(
          steps.map(({ what, by, on, role: given }) => {
            const call = cloud.as(by)
            const target = { teamId: TEAM_ID, memberId: idNow(on) }
            if (what === 'role') return call('team.setRole', { ...target, role: given })
            if (what === 'hand') return call('team.handOver', { ...target, myRole: 'viewer' })
            if (what === 'remove') return call('team.remove', target)
            if (what === 'leave') return call('team.leave', { teamId: TEAM_ID })
            return call('data.erase', { teamId: TEAM_ID, what: 'me' })
          }),
        )
        const { members, former = [] } = await teamNow()
        const identities = [...members, ...former].map((one: Pick<TeamMember, 'identity'>) => one.identity)
        expect(members.some((one) => one.role === 'owner')).toBe(true)
        expect(new Set(identities).size).toBe(identities.length)
      }),
      { numRuns: 40 },
    )
    expect(cloud.logged).toEqual([])
  })
})
