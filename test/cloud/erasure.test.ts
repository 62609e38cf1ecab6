import { hashOf } from '#cloud/api/hash'
import { batchOf, change, cloudFixture, codeOf, dataOf, TEAM_ID, type CloudFixture } from './cloud-fixture'

const DAY = 24 * 3_600_000
const NAME = '晨光'

let cloud: CloudFixture
beforeEach(async () => {
  cloud = cloudFixture()
  await cloud.createTeam(['operator', 'anchor'])
  for (let round = 0; round < 3; round += 1) dataOf(await push('anchor'))
})
afterEach(() => cloud.dispose())

const push = (person: string) => cloud.as(person)('stream.append', { teamId: TEAM_ID, batch: batchOf([change()]) })
const erase = (person = 'chen', name = NAME) => cloud.as(person)('data.erase', { teamId: TEAM_ID, what: 'team', name })
const keep = (person = 'chen') => cloud.as(person)('data.erase', { teamId: TEAM_ID, what: 'keep' })
const forgetMe = (person: string) => cloud.as(person)('data.erase', { teamId: TEAM_ID, what: 'me' })
const view = (person = 'chen') => cloud.as(person)('team.members', { teamId: TEAM_ID })
const idOf = async (name: string) => dataOf(await view()).members.find((one) => one.name === name)?.id ?? ''
const receipt = () => cloud.store.get('receipts', hashOf('team', TEAM_ID))

describe('erasing a team', () => {
  it('needs the name of the team, and an owner', async () => {
    expect(codeOf(await erase('chen', '晨光。'))).toBe('bad_request')
    expect(codeOf(await erase('operator'))).toBe('forbidden')
    expect(dataOf(await view()).erasure).toBeUndefined()
  })

  it('is seen by everybody from then on, with its day, and changes nothing else for a week', async () => {
    const asked = { eraseAt: cloud.now + 7 * DAY, askedBy: await idOf('陈静') }
    expect(dataOf(await erase()).erasure).toEqual(asked)
    cloud.now += 6 * DAY
    expect(dataOf(await erase()).erasure).toEqual(asked)
    expect(dataOf(await view('anchor')).erasure).toEqual(asked)
    expect(codeOf(await push('anchor'))).toBe('ok')
  })

  it('is taken back by an owner within the week, and only by an owner', async () => {
    await erase()
    cloud.now += 7 * DAY - 1
    expect(codeOf(await keep('operator'))).toBe('forbidden')
    expect(dataOf(await keep())).toEqual({})
    cloud.now += DAY
    expect(dataOf(await view()).erasure).toBeUndefined()
    expect(codeOf(await push('anchor'))).toBe('ok')
  })

  it('happens at the next call after the week: nothing of the team is left but a receipt without content', async () => {
    const { code } = dataOf(await cloud.as('chen')('team.invite', { teamId: TEAM_ID, role: 'viewer' }))
    await erase()
    cloud.now += 7 * DAY
    expect(await view('anchor')).toMatchObject({ code: 'busy', retry: true })
    expect(await cloud.store.get('teams', TEAM_ID)).toBeUndefined()
    expect(await cloud.store.get('invites', hashOf('code', code))).toBeUndefined()
    expect(await cloud.store.batchesAfter({ teamId: TEAM_ID, stream: 'work', after: 0, limit: 100 })).toEqual([])
    expect(await receipt()).toEqual({
      what: 'team',
      askedAt: cloud.now - 7 * DAY,
      erasedAt: cloud.now,
      counts: { batches: 3, streams: 1, members: 3 },
    })
    expect(JSON.stringify(await receipt())).not.toContain(NAME)
  })

  it('tells its phones that they may clear their copies, and nobody can make the team again', async () => {
    await erase()
    cloud.now += 7 * DAY
    await view('anchor')
    for (const person of ['chen', 'anchor']) expect(codeOf(await view(person))).toBe('forbidden')
    expect(codeOf(await view('stranger'))).toBe('not_found')
    expect(codeOf(await push('anchor'))).toBe('forbidden')
    expect(dataOf(await cloud.as('chen')('team.list', {})).teams).toEqual([])
    const again = {
      teamId: TEAM_ID,
      memberId: 'member-chen',
      name: NAME,
      kind: 'merchant',
      memberName: '陈静',
    } as const
    expect(codeOf(await cloud.as('chen')('team.create', again))).toBe('already_exists')
  })

  it('cannot be taken back, joined or read once the week is over', async () => {
    const { code } = dataOf(await cloud.as('chen')('team.invite', { teamId: TEAM_ID, role: 'viewer' }))
    await erase()
    cloud.now += 7 * DAY
    expect(codeOf(await cloud.as('he')('team.join', { code, memberName: '何敏' }))).toBe('code_expired')
    expect(codeOf(await keep())).toBe('busy')
    expect(codeOf(await keep())).toBe('forbidden')
  })

  it('is begun by whoever touches the team first, a stranger too, who learns nothing by it', async () => {
    const before = await view('stranger')
    await erase()
    cloud.now += 7 * DAY
    expect(await view('stranger')).toEqual(before)
    expect(await receipt()).toBeDefined()
  })

  it('goes on with the next call where one call has not time enough', async () => {
    await cloud.dispose()
    let portions = 0
    cloud = cloudFixture((store) => ({
      get: (collection, id) => store.get(collection, id),
      batchesAfter: (query) => store.batchesAfter(query),
      batchesOfRecord: (query) => store.batchesOfRecord(query),
      transact: (work) => store.transact(work),
      invitesOfTeam: (query) => store.invitesOfTeam(query),
      filesOfTeam: (query) => store.filesOfTeam(query),
      looseFiles: (query) => store.looseFiles(query),
      removeOfTeam: (query) => {
        portions += 1
        cloud.now += 9000
        return store.removeOfTeam({ ...query, limit: 2 })
      },
    }))
    await cloud.createTeam(['anchor'])
    for (let round = 0; round < 5; round += 1) dataOf(await push('anchor'))
    await erase()
    cloud.now += 7 * DAY
    let calls = 0
    while (codeOf(await view('anchor')) === 'busy') calls += 1
    expect(calls).toBeGreaterThan(1)
    expect(portions).toBeGreaterThan(3)
    expect(await receipt()).toMatchObject({ counts: { batches: 5 } })
    expect(await cloud.store.batchesAfter({ teamId: TEAM_ID, stream: 'work', after: 0, limit: 100 })).toEqual([])
  })
})

describe('erasing one’s own data', () => {
  it('leaves the team and forgets the name and the identity; what was logged stays', async () => {
    const memberId = await idOf('anchor')
    expect(dataOf(await forgetMe('anchor'))).toEqual({})
    const team = await cloud.store.get('teams', TEAM_ID)
    expect(JSON.stringify(team)).not.toContain('anchor')
    expect(dataOf(await view()).former).toEqual([])
    const { batches } = dataOf(await cloud.as('chen')('stream.read', { teamId: TEAM_ID, stream: 'work', after: 0 }))
    expect(batches.map((batch) => batch.memberId)).toEqual([memberId, memberId, memberId])
    expect((await cloud.store.get('people', hashOf('person', 'anchor')))?.teams).toEqual([])
    expect(await cloud.store.get('receipts', hashOf('member', `${TEAM_ID}:${memberId}`))).toMatchObject({
      what: 'member',
      counts: { members: 1 },
    })
  })

  it('is possible for somebody who was removed before, and they are then a new member if invited again', async () => {
    const memberId = await idOf('anchor')
    await cloud.as('chen')('team.remove', { teamId: TEAM_ID, memberId })
    expect(codeOf(await forgetMe('anchor'))).toBe('ok')
    expect(codeOf(await forgetMe('anchor'))).toBe('forbidden')
    const { code } = dataOf(await cloud.as('chen')('team.invite', { teamId: TEAM_ID, role: 'anchor' }))
    const back = dataOf(await cloud.as('anchor')('team.join', { code, memberName: '林岚' }))
    expect(back.me.id).not.toBe(memberId)
  })

  it('is refused to the only owner, who would leave the team without one', async () => {
    expect(codeOf(await forgetMe('chen'))).toBe('last_owner')
    expect(dataOf(await view()).me.role).toBe('owner')
  })
})
