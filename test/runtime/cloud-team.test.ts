/** @jest-environment node */
import type { Calls } from '@/protocol/calls'
import { createRuntime, type Runtime } from '@/runtime/runtime'
import type { TeamResult } from '@/runtime/team-result'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { cloudFixture, type CloudFixture } from '../cloud/cloud-fixture'
import { createKillableStorage } from './killable-storage'
import { cloudAs, testServices } from './test-services'

const TEAM = { name: '禾序买手店', kind: 'merchant', memberName: '陈静' } as const
const account = (id: string, name: string) => ({ kind: 'account', id, fields: { name, order: 1 } }) as const

let fixture: CloudFixture
beforeEach(() => {
  fixture = cloudFixture()
})
afterEach(() => fixture.dispose())

describe('a team where there is a cloud', () => {
  it('begins on the phone at once and is in the cloud by itself, with the same ids', async () => {
    const { teams } = await phoneOf('chen')
    const entry = entryOf(await teams.create(TEAM))
    expect(entry).toMatchObject({ home: 'local', wantsCloud: true })
    await teams.refresh()
    expect(teams.state().active).toMatchObject({ ...entry, home: 'cloud', wantsCloud: false })
    expect(await membersInCloud(entry.teamId)).toMatchObject({ ok: true, data: { me: { id: entry.memberId } } })
  })

  it('begins without the network, is written in, and moves there when the network is back', async () => {
    const cloud = cloudAs('chen', fixture)
    cloud.isReachable = false
    const runtime = await createRuntime(testServices({ cloud }))
    const entry = entryOf(await runtime.teams.create(TEAM))
    await runtime.teams.state().replica?.write([account('a1', '禾序女装')])
    await runtime.teams.refresh()
    expect(runtime.teams.state().active?.home).toBe('local')
    cloud.isReachable = true
    await runtime.resume()
    await runtime.teams.state().replica?.sync()
    expect(runtime.teams.state().active).toMatchObject({
      teamId: entry.teamId,
      memberId: entry.memberId,
      home: 'cloud',
    })
    expect(runtime.teams.state().replica?.status()).toMatchObject({ state: 'synced', pending: [] })
    expect(await batchesInCloud(entry.teamId)).toBe(1)
  })

  it('is shared: a second person joins by a code, and each sees what the other wrote', async () => {
    const chen = await phoneOf('chen')
    const { teamId } = await makeCloudTeam(chen)
    await chen.teams.state().replica?.write([account('a1', '禾序女装')])
    const lin = await phoneOf('lin')
    const joined = entryOf(await lin.teams.join({ code: await invite(chen, teamId), memberName: '林岚' }))
    expect(joined).toMatchObject({ teamId, name: TEAM.name, home: 'cloud', role: 'anchor' })
    await chen.resume()
    await lin.resume()
    expect(namesOf(lin)).toEqual(['禾序女装'])
    await lin.teams.state().replica?.write([account('a2', '禾序针织')])
    await lin.resume()
    await chen.resume()
    expect(namesOf(chen)).toEqual(['禾序女装', '禾序针织'])
    expect(chen.teams.state().active?.members.map(({ name }) => name)).toEqual(['陈静', '林岚'])
  })

  it('answers a wrong code, and a cloud that does not answer, without leaving anything on the phone', async () => {
    const cloud = cloudAs('lin', fixture)
    const { teams } = await createRuntime(testServices({ cloud }))
    expect(await teams.join({ code: 'AAAAAA', memberName: '林岚' })).toMatchObject({ ok: false, code: 'code_wrong' })
    cloud.isReachable = false
    expect(await teams.join({ code: 'AAAAAA', memberName: '林岚' })).toMatchObject({ ok: false, code: 'unreachable' })
    expect(teams.state().teams).toEqual([])
  })

  it('leaves the local team where it is when its person joins another', async () => {
    const chen = await phoneOf('chen')
    const { teamId } = await makeCloudTeam(chen)
    const storage = createMemoryStorage()
    const alone = await createRuntime(testServices({ storage }))
    const own = entryOf(await alone.teams.create({ ...TEAM, name: '自己的' }))
    await alone.teams.state().replica?.write([account('a9', '只在这里')])
    const lin = await createRuntime(testServices({ storage, cloud: cloudAs('lin', fixture) }))
    await lin.teams.join({ code: await invite(chen, teamId), memberName: '林岚' })
    await lin.resume()
    expect(lin.teams.state().teams.map(({ name, home }) => [name, home])).toEqual([
      ['自己的', 'local'],
      [TEAM.name, 'cloud'],
    ])
    await lin.teams.open(own.teamId)
    expect(namesOf(lin)).toEqual(['只在这里'])
    expect(await membersInCloud(own.teamId, 'lin')).toMatchObject({ ok: false })
  })
})

describe('making a local team a cloud team', () => {
  it('uploads everything under the ids it had', async () => {
    const storage = createMemoryStorage()
    const alone = await createRuntime(testServices({ storage }))
    const entry = entryOf(await alone.teams.create(TEAM))
    await alone.teams.state().replica?.write([account('a1', '禾序女装'), account('a2', '禾序针织')])
    await alone.close()
    const chen = await createRuntime(testServices({ storage, cloud: cloudAs('chen', fixture) }))
    expect(chen.teams.state().active?.home).toBe('local')
    expect(entryOf(await chen.teams.makeCloud(entry.teamId))).toMatchObject({
      teamId: entry.teamId,
      memberId: entry.memberId,
      replicaId: entry.replicaId,
      home: 'cloud',
    })
    await chen.resume()
    const lin = await phoneOf('lin')
    await lin.teams.join({ code: await invite(chen, entry.teamId), memberName: '林岚' })
    await lin.resume()
    expect(namesOf(lin)).toEqual(['禾序女装', '禾序针织'])
  })

  it('ends in the cloud with everything, wherever the phone is killed while moving', async () => {
    const before = createMemoryStorage()
    const alone = await createRuntime(testServices({ storage: before }))
    const { teamId } = entryOf(await alone.teams.create(TEAM))
    await alone.teams.state().replica?.write([account('a1', '禾序女装')])
    await alone.close()
    const cloud = cloudAs('chen', fixture)
    for (let killAt = 0; killAt < 12; killAt += 1) {
      const phone = createKillableStorage(killAt, before)
      const killed = await createRuntime(testServices({ storage: phone.storage, cloud }))
      void killed.teams.makeCloud(teamId)
      await settled()
      const again = await createRuntime(testServices({ storage: phone.afterKill(), cloud }))
      expect(namesOf(again)).toEqual(['禾序女装'])
      expect(entryOf(await again.teams.makeCloud(teamId)).home).toBe('cloud')
      await again.resume()
      expect(again.teams.state().replica?.status()).toMatchObject({ state: 'synced', pending: [] })
      expect(namesOf(again)).toEqual(['禾序女装'])
    }
  })

  it('stays local when the cloud refuses for good', async () => {
    const storage = createMemoryStorage()
    const services = testServices({ storage })
    const alone = await createRuntime(services)
    const { teamId } = entryOf(await alone.teams.create(TEAM))
    await alone.teams.state().replica?.write([account('a1', '禾序女装')])
    await alone.teams.backUp()
    await alone.close()
    const chen = await createRuntime(testServices({ storage, cloud: cloudAs('chen', fixture) }))
    await chen.teams.makeCloud(teamId)
    const stranger = await phoneOf('he')
    await stranger.teams.restoreText(services.files.saved[0]?.text ?? '')
    expect((await stranger.teams.makeCloud(teamId)).ok).toBe(false)
    expect(stranger.teams.state().active).toMatchObject({ teamId, home: 'local', wantsCloud: false })
    expect(namesOf(stranger)).toEqual(['禾序女装'])
  })
})

function phoneOf(person: string): Promise<Runtime> {
  return createRuntime(testServices({ cloud: cloudAs(person, fixture) }))
}

async function makeCloudTeam({ teams }: Runtime) {
  const entry = entryOf(await teams.create(TEAM))
  await teams.refresh()
  return entry
}

async function invite({ cloud }: Runtime, teamId: string): Promise<string> {
  const invited = await cloud.call('team.invite', { teamId, role: 'anchor' })
  if (!invited.ok) throw new Error(invited.message)
  return invited.data.code
}

function membersInCloud(teamId: string, person = 'chen') {
  return fixture.as(person)('team.members', { teamId })
}

async function batchesInCloud(teamId: string): Promise<number> {
  const request: Calls['stream.read']['request'] = { teamId, stream: 'work', after: 0 }
  const read = await fixture.as('chen')('stream.read', request)
  return read.ok ? read.data.batches.length : -1
}

function namesOf({ teams }: Runtime): string[] {
  return [...(teams.state().replica?.records('account').values() ?? [])].map(({ name }) => name)
}

function entryOf(result: TeamResult) {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.entry
}

/** Lets everything that can still happen on a killed phone happen. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}
