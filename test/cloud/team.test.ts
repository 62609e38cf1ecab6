import { CODE_ALPHABET } from '#cloud/api/invite-code'
import { cloudFixture, codeOf, dataOf, OWNER_ID, START, TEAM_ID, type CloudFixture } from './cloud-fixture'

const HOUR = 3_600_000
const TEAM = { teamId: TEAM_ID, memberId: OWNER_ID, name: '晨光', kind: 'merchant', memberName: '陈静' } as const

describe('a team in the cloud', () => {
  let cloud: CloudFixture

  beforeEach(async () => {
    cloud = cloudFixture()
  })
  afterEach(() => cloud.dispose())

  const invite = async (role: 'operator' | 'anchor' | 'viewer' = 'anchor') =>
    dataOf(await cloud.as('chen')('team.invite', { teamId: TEAM_ID, role }))
  const join = (person: string, code: string) => cloud.as(person)('team.join', { code, memberName: person })
  const view = async () => dataOf(await cloud.as('chen')('team.members', { teamId: TEAM_ID }))

  describe('team.create', () => {
    it('makes the caller its owner', async () => {
      const me = { id: OWNER_ID, name: '陈静', role: 'owner', joinedAt: START }
      expect(dataOf(await cloud.as('chen')('team.create', TEAM))).toEqual({
        teamId: TEAM_ID,
        name: '晨光',
        kind: 'merchant',
        members: [me],
        former: [],
        me,
        heads: {},
        now: START,
      })
    })

    it('answers the same when the first reply was lost', async () => {
      const first = dataOf(await cloud.as('chen')('team.create', TEAM))
      const [again, once] = await Promise.all([
        cloud.as('chen')('team.create', TEAM),
        cloud.as('chen')('team.create', TEAM),
      ])
      expect(dataOf(again)).toEqual(first)
      expect(dataOf(once)).toEqual(first)
    })

    it('gives nobody a team that is there already', async () => {
      await cloud.createTeam()
      expect(codeOf(await cloud.as('mallory')('team.create', TEAM))).toBe('already_exists')
      expect(codeOf(await cloud.as('chen')('team.create', { ...TEAM, memberId: 'another-member' }))).toBe(
        'already_exists',
      )
      expect((await view()).members).toHaveLength(1)
    })

    it('is limited by person and day', async () => {
      cloud.limits = { ...cloud.limits, creations: { count: 1, windowMs: 24 * HOUR } }
      await cloud.createTeam()
      const second = { ...TEAM, teamId: 'team-0000000002' }
      expect(await cloud.as('chen')('team.create', second)).toMatchObject({ code: 'rate_limited', retry: true })
      expect(codeOf(await cloud.as('xu')('team.create', second))).toBe('ok')
    })
  })

  describe('team.invite and team.join', () => {
    beforeEach(() => cloud.createTeam())

    it('gives a code of six unambiguous characters for 24 hours', async () => {
      const { code, expiresAt } = await invite()
      expect(code).toHaveLength(6)
      expect([...code].every((character) => CODE_ALPHABET.includes(character))).toBe(true)
      expect(CODE_ALPHABET).not.toMatch(/[01OIL]/)
      expect(expiresAt).toBe(START + 24 * HOUR)
    })

    it('makes the person who types it a member in the role of the invitation', async () => {
      const { code } = await invite('viewer')
      const joined = dataOf(await join('he', ` ${code.toLowerCase()} `))
      expect(joined.me).toMatchObject({ name: 'he', role: 'viewer', joinedAt: START })
      expect((await view()).members.map((member) => member.role)).toEqual(['owner', 'viewer'])
    })

    it('stores no code that could be read from the store', async () => {
      const { code } = await invite()
      expect(await cloud.store.get('invites', code)).toBeUndefined()
    })

    it('lets one person in by one code', async () => {
      const { code } = await invite()
      const both = await Promise.all([join('lin', code), join('su', code)])
      expect(both.map(codeOf).sort()).toEqual(['code_expired', 'ok'])
      expect((await view()).members).toHaveLength(2)
    })

    it('answers the same when the first reply was lost, also after the code ran out', async () => {
      const { code } = await invite()
      const first = dataOf(await join('lin', code))
      cloud.now += 25 * HOUR
      expect(dataOf(await join('lin', code)).me).toEqual(first.me)
      expect((await view()).members).toHaveLength(2)
    })

    it('leaves the code of a member who did not need it to somebody else', async () => {
      const { code } = await invite()
      expect(dataOf(await join('chen', code)).me.role).toBe('owner')
      expect(codeOf(await join('lin', code))).toBe('ok')
    })

    it('refuses a code after 24 hours', async () => {
      const { code } = await invite()
      cloud.now += 24 * HOUR
      expect(codeOf(await join('lin', code))).toBe('code_expired')
    })

    it('stops a person who guesses, lets others in, and lets them try again later', async () => {
      const { code } = await invite()
      for (let round = 0; round < 5; round += 1) expect(codeOf(await join('mallory', 'ZZZZZZ'))).toBe('code_wrong')
      expect(await join('mallory', code)).toMatchObject({ code: 'too_many_tries', retry: true })
      expect(codeOf(await join('lin', code))).toBe('ok')
      cloud.now += HOUR
      expect(codeOf(await join('mallory', 'ZZZZZZ'))).toBe('code_wrong')
    })

    it('counts guesses that arrive at once', async () => {
      const codes = await Promise.all(Array.from({ length: 9 }, () => join('mallory', 'ZZZZZZ')))
      expect(codes.map(codeOf).filter((code) => code === 'code_wrong')).toHaveLength(5)
    })

    it('gives a fresh code while another is open', async () => {
      const codes = await Promise.all(Array.from({ length: 20 }, () => invite()))
      expect(new Set(codes.map(({ code }) => code)).size).toBe(20)
    })

    it('limits invitations and the size of a team', async () => {
      cloud.limits = { ...cloud.limits, invites: { count: 1, windowMs: HOUR }, membersPerTeam: 1 }
      const { code } = await invite()
      expect(codeOf(await cloud.as('chen')('team.invite', { teamId: TEAM_ID, role: 'anchor' }))).toBe('rate_limited')
      expect(codeOf(await join('lin', code))).toBe('team_full')
    })
  })

  it('tells nobody a team that is not there from one that they were never in', async () => {
    await cloud.createTeam()
    const asked = await cloud.as('mallory')('team.members', { teamId: TEAM_ID })
    expect(asked).toEqual({ ok: false, code: 'not_found', message: 'no such team', retry: false })
    expect(await cloud.as('mallory')('team.members', { teamId: 'team-of-nobody' })).toEqual(asked)
  })

  it('shows nobody the identity of a member', async () => {
    await cloud.createTeam(['anchor'])
    expect(Object.keys((await view()).members[1] ?? {}).sort()).toEqual(['id', 'joinedAt', 'name', 'role'])
  })
})
