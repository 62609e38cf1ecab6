import { failure } from '#cloud/api/reply'
import type { TextCheck } from '#cloud/api/text-check'
import { batchOf, change, cloudFixture, codeOf, dataOf, OWNER_ID, TEAM_ID, type CloudFixture } from './cloud-fixture'

const MINUTE = 60_000
const TEAM = { teamId: TEAM_ID, memberId: OWNER_ID, name: '晨光', kind: 'merchant', memberName: '陈静' } as const

let cloud: CloudFixture
beforeEach(() => {
  cloud = cloudFixture()
})
afterEach(() => cloud.dispose())

const push = (person: string) => cloud.as(person)('stream.append', { teamId: TEAM_ID, batch: batchOf([change()]) })
const look = (person: string, teamId: string) => cloud.as(person)('team.members', { teamId })

describe('limits of one person', () => {
  it('leave the others of the team room to write', async () => {
    await cloud.createTeam(['operator'])
    cloud.limits = { ...cloud.limits, writes: { count: 2, windowMs: MINUTE } }
    for (const code of ['ok', 'ok', 'rate_limited']) expect(codeOf(await push('operator'))).toBe(code)
    expect(codeOf(await push('chen'))).toBe('ok')
    cloud.now += MINUTE
    expect(codeOf(await push('operator'))).toBe('ok')
  })

  it('count changes of members among the writes, and invitations by themselves', async () => {
    await cloud.createTeam(['operator', 'anchor'])
    const { members } = dataOf(await look('chen', TEAM_ID))
    const [operator, anchor] = ['operator', 'anchor'].map((name) => members.find((one) => one.name === name)?.id ?? '')
    const setRole = (person: string, memberId = '') =>
      cloud.as(person)('team.setRole', { teamId: TEAM_ID, memberId, role: 'owner' })
    const invite = (person: string) => cloud.as(person)('team.invite', { teamId: TEAM_ID, role: 'viewer' })
    dataOf(await setRole('chen', operator))
    const one = { count: 1, windowMs: MINUTE }
    cloud.limits = { ...cloud.limits, writes: { ...one, count: 2 }, invites: one }
    cloud.now += 24 * 60 * MINUTE
    for (const code of ['ok', 'ok', 'rate_limited']) expect(codeOf(await setRole('chen', anchor))).toBe(code)
    expect(codeOf(await setRole('operator', anchor))).toBe('ok')
    for (const code of ['ok', 'rate_limited']) expect(codeOf(await invite('chen'))).toBe(code)
    expect(codeOf(await invite('operator'))).toBe('ok')
  })

  it('show nobody what was counted', async () => {
    await cloud.createTeam()
    dataOf(await push('chen'))
    expect(JSON.stringify(await look('chen', TEAM_ID))).not.toContain('writes')
  })

  it('stop somebody who tries ids of teams, whether there are such teams or not', async () => {
    await cloud.createTeam()
    cloud.limits = { ...cloud.limits, failedLookups: { count: 2, windowMs: MINUTE } }
    const tries = [look('mallory', TEAM_ID), look('mallory', 'team-of-nobody'), look('mallory', TEAM_ID)]
    expect((await Promise.all(tries)).map(codeOf).sort()).toEqual(['not_found', 'not_found', 'too_many_tries'])
    const taken = await cloud.as('mallory')('team.create', TEAM)
    expect(taken).toMatchObject({ code: 'too_many_tries', retry: true })
    expect(codeOf(await look('chen', TEAM_ID))).toBe('ok')
    cloud.now += MINUTE
    expect(codeOf(await look('mallory', TEAM_ID))).toBe('not_found')
  })
})

describe('what somebody outside a team is told', () => {
  const calls = [
    ['team.members', {}],
    ['stream.read', { stream: 'work', after: 0 }],
    ['stream.snapshot', { stream: 'owner' }],
    ['history.read', { stream: 'work', kind: 'session', id: 's1' }],
    ['data.export', {}],
    ['data.erase', { what: 'me' }],
    ['team.leave', {}],
  ] as const

  it('is the same of a team that is there, one that was erased and one that never was', async () => {
    await cloud.createTeam()
    dataOf(await cloud.as('else')('team.create', { ...TEAM, teamId: 'team-erased' }))
    dataOf(await cloud.as('else')('data.erase', { teamId: 'team-erased', what: 'team', name: TEAM.name }))
    cloud.now += 7 * 24 * 60 * MINUTE
    await look('else', 'team-erased')
    for (const [name, rest] of calls) {
      for (const teamId of [TEAM_ID, 'team-erased', 'team-of-nobody']) {
        const reply = await cloud.raw('mallory', { name, request: { ...rest, teamId } })
        expect(reply).toEqual(failure('not_found', 'no such team'))
      }
    }
  })

  it('is told apart for somebody who left, had their name forgotten, or was in a team that was erased', async () => {
    await cloud.createTeam(['operator', 'anchor', 'viewer'])
    dataOf(await cloud.as('operator')('team.leave', { teamId: TEAM_ID }))
    dataOf(await cloud.as('anchor')('data.erase', { teamId: TEAM_ID, what: 'me' }))
    for (const person of ['operator', 'anchor']) expect(codeOf(await look(person, TEAM_ID))).toBe('forbidden')
    dataOf(await cloud.as('chen')('data.erase', { teamId: TEAM_ID, what: 'team', name: TEAM.name }))
    cloud.now += 7 * 24 * 60 * MINUTE
    await look('chen', TEAM_ID)
    for (const person of ['chen', 'operator', 'anchor', 'viewer']) {
      expect(codeOf(await look(person, TEAM_ID))).toBe('forbidden')
    }
  })
})

describe('names that others will read', () => {
  const refusing: TextCheck = ({ text }) => Promise.resolve(text.includes('risky') ? 'refused' : 'fine')

  it('are judged before a team is made, and nothing is made of refused ones', async () => {
    cloud.textCheck = refusing
    for (const names of [{ name: 'risky' }, { memberName: 'risky' }]) {
      const reply = await cloud.as('chen')('team.create', { ...TEAM, ...names })
      expect(reply).toMatchObject({ code: 'text_refused', retry: false })
    }
    expect(await cloud.store.get('teams', TEAM_ID)).toBeUndefined()
    expect(codeOf(await cloud.as('chen')('team.create', TEAM))).toBe('ok')
  })

  it('leave a code for another try when they are refused', async () => {
    await cloud.createTeam()
    cloud.textCheck = refusing
    const { code } = dataOf(await cloud.as('chen')('team.invite', { teamId: TEAM_ID, role: 'anchor' }))
    const join = (memberName: string) => cloud.as('lin')('team.join', { code, memberName })
    expect(codeOf(await join('risky'))).toBe('text_refused')
    expect(codeOf(await join('林岚'))).toBe('ok')
  })

  it('pass where nobody answers: a team does not wait for WeChat to begin', async () => {
    cloud.textCheck = () => Promise.resolve('unknown')
    expect(codeOf(await cloud.as('chen')('team.create', TEAM))).toBe('ok')
  })

  it('are not judged for somebody who tries code after code', async () => {
    await cloud.createTeam()
    const asked: string[] = []
    cloud.textCheck = ({ identity }) => {
      asked.push(identity)
      return Promise.resolve('fine')
    }
    for (let round = 0; round < 9; round += 1)
      await cloud.as('mallory')('team.join', { code: 'ZZZZZZ', memberName: 'm' })
    expect(asked).toHaveLength(5)
  })
})
