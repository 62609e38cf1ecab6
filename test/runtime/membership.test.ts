/** @jest-environment node */
import { createRuntime, type Runtime } from '@/runtime/runtime'
import type { TeamResult } from '@/runtime/team-result'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { cloudFixture, type CloudFixture } from '../cloud/cloud-fixture'
import { cloudAs, testServices } from './test-services'

const DAY = 24 * 3_600_000
const TEAM = { name: '禾序买手店', kind: 'merchant', memberName: '陈静' } as const
const account = (id: string, name: string) => ({ kind: 'account', id, fields: { name, order: 1 } }) as const

let fixture: CloudFixture
let chen: Runtime
let teamId: string
beforeEach(async () => {
  fixture = cloudFixture()
  chen = await phoneOf('chen')
  teamId = entryOf(await chen.teams.create(TEAM)).teamId
  await chen.teams.refresh()
  await chen.resume()
})
afterEach(() => fixture.dispose())

describe('managing members from a phone', () => {
  it('changes a role, which both phones then show', async () => {
    const lin = await joined('lin')
    const memberId = lin.teams.state().active?.memberId ?? ''
    expect(await chen.management.setRole(memberId, 'operator')).toMatchObject({ ok: true })
    expect(rolesOf(chen)).toEqual(['owner', 'operator'])
    await lin.resume()
    expect(lin.teams.state().active?.role).toBe('operator')
  })

  it('shows how the team stands when somebody else was quicker', async () => {
    const lin = await joined('lin')
    const memberId = lin.teams.state().active?.memberId ?? ''
    expect(await lin.management.leave()).toEqual({ ok: true })
    expect(rolesOf(chen)).toEqual(['owner', 'anchor'])
    expect(await chen.management.setRole(memberId, 'viewer')).toMatchObject({ ok: false, code: 'no_such_member' })
    expect(rolesOf(chen)).toEqual(['owner'])
  })

  it('hands a team over, and knows at once that it is no owner any more', async () => {
    const lin = await joined('lin')
    await chen.management.handOver(lin.teams.state().active?.memberId ?? '', 'operator')
    expect(chen.teams.state().active?.role).toBe('operator')
    expect(await chen.management.erase(TEAM.name)).toMatchObject({ ok: false, code: 'forbidden' })
  })

  it('says that it needs the network, and changes nothing', async () => {
    const cloud = cloudAs('chen', fixture)
    const storage = createMemoryStorage()
    const phone = await createRuntime(testServices({ cloud, storage }))
    await phone.teams.enter(teamId)
    cloud.isReachable = false
    const memberId = phone.teams.state().active?.memberId ?? ''
    expect(await phone.management.setRole(memberId, 'viewer')).toMatchObject({ ok: false, code: 'unreachable' })
    expect(await phone.management.leave()).toMatchObject({ ok: false, code: 'unreachable' })
    expect(phone.teams.state().active?.isLeaving).toBe(false)
  })
})

describe('a person who is taken out of a team', () => {
  it('is told so once, and is in the team’s history by name', async () => {
    const lin = await joined('lin')
    const memberId = lin.teams.state().active?.memberId ?? ''
    await lin.teams.state().replica?.write([account('a1', '禾序女装')])
    await lin.resume()
    await chen.management.remove(memberId)
    expect(chen.teams.state().active?.former).toEqual([{ id: memberId, name: 'lin' }])
    await removedOn(lin)
    expect(lin.teams.state()).toMatchObject({
      teams: [],
      rescues: [],
      departures: [{ teamId, teamName: TEAM.name, why: 'removed' }],
    })
    await lin.teams.acknowledge(teamId)
    expect(lin.teams.state().departures).toEqual([])
  })

  it('is told also of a team that is not the open one, which goes from the phone with a file of the unsent', async () => {
    const storage = createMemoryStorage()
    const cloud = cloudAs('lin', fixture)
    const lin = await createRuntime(testServices({ storage, cloud }))
    await lin.teams.join({ code: await invite(), memberName: '林岚' })
    const memberId = lin.teams.state().active?.memberId ?? ''
    cloud.isReachable = false
    await lin.teams.state().replica?.write([account('a1', '没发出去')])
    await lin.teams.create({ ...TEAM, name: '自己的' })
    cloud.isReachable = true
    await chen.management.remove(memberId)
    await lin.resume()
    const state = lin.teams.state()
    expect(state.teams.map(({ name }) => name)).toEqual(['自己的'])
    expect(state.departures).toMatchObject([{ teamId, why: 'removed' }])
    expect(state.rescues).toMatchObject([{ teamId, teamName: TEAM.name }])
    expect(storage.entries().filter(([key]) => key.startsWith(`teams/${teamId}/`))).toEqual([])
  })

  it('keeps the half-filled forms of other teams, and not those of this one', async () => {
    const lin = await joined('lin')
    await lin.drafts.save(`${teamId}/log`, 1)
    await lin.drafts.save('another/log', 2)
    await chen.management.remove(lin.teams.state().active?.memberId ?? '')
    await removedOn(lin)
    await lin.teams.acknowledge(teamId)
    expect([lin.drafts.load(`${teamId}/log`), lin.drafts.load('another/log')]).toEqual([undefined, 2])
  })
})

describe('a person who leaves', () => {
  it('sends what waits, and has the team gone without being told what they know', async () => {
    const lin = await joined('lin')
    await lin.teams.state().replica?.write([account('a1', '禾序女装')])
    expect(await lin.management.leave()).toEqual({ ok: true })
    expect(lin.teams.state()).toMatchObject({ teams: [], rescues: [], departures: [] })
    await chen.resume()
    expect(namesOf(chen)).toEqual(['禾序女装'])
  })

  it('stays where they are the only owner', async () => {
    expect(await chen.management.leave()).toMatchObject({ ok: false, code: 'last_owner' })
    expect(chen.teams.state().active).toMatchObject({ teamId, isLeaving: false })
  })

  it('and has their own data erased is nobody in the history of the others', async () => {
    const lin = await joined('lin')
    expect(await lin.management.forgetMe()).toEqual({ ok: true })
    expect(lin.teams.state()).toMatchObject({ teams: [], departures: [] })
    await chen.resume()
    expect(chen.teams.state().active).toMatchObject({ former: [] })
  })
})

describe('a phone that was set up anew', () => {
  it('finds the teams of its person, and opens one with everything in it', async () => {
    await chen.teams.state().replica?.write([account('a1', '禾序女装')])
    await chen.resume()
    const anew = await phoneOf('chen')
    const found = await anew.teams.find()
    expect(found).toMatchObject({ ok: true, teams: [{ teamId, name: TEAM.name, me: { role: 'owner' } }] })
    await anew.teams.enter(teamId)
    await anew.resume()
    expect(namesOf(anew)).toEqual(['禾序女装'])
    expect(await anew.teams.find()).toEqual({ ok: true, teams: [] })
  })

  it('finds none of anybody else, and says where the cloud did not answer', async () => {
    expect(await (await phoneOf('he')).teams.find()).toEqual({ ok: true, teams: [] })
    const cloud = cloudAs('chen', fixture)
    cloud.isReachable = false
    const offline = await createRuntime(testServices({ cloud }))
    expect(await offline.teams.find()).toMatchObject({ ok: false, code: 'unreachable' })
  })
})

describe('a backup of a cloud team', () => {
  const backup = async () => {
    const services = testServices({ cloud: cloudAs('chen', fixture) })
    const phone = await createRuntime(services)
    await phone.teams.enter(teamId)
    await phone.teams.backUp()
    return services.files.saved[0]?.text ?? ''
  }

  it('is refused to somebody who is no longer in the team, and leaves nothing on the phone', async () => {
    const lin = await joined('lin')
    await lin.management.leave()
    const anew = await phoneOf('lin')
    expect(await anew.teams.restoreText(await backup())).toMatchObject({ ok: false, code: 'not_a_member' })
    expect(anew.teams.state()).toMatchObject({ teams: [], departures: [] })
  })

  it('opens the team from the cloud for another member, under their own name', async () => {
    const lin = await joined('lin')
    const memberId = lin.teams.state().active?.memberId
    const anew = await phoneOf('lin')
    expect(entryOf(await anew.teams.restoreText(await backup()))).toMatchObject({ teamId, memberId, role: 'anchor' })
  })

  it('comes back whole for its own person, and waits for the network to be sure of that', async () => {
    const text = await backup()
    const cloud = cloudAs('chen', fixture)
    const anew = await createRuntime(testServices({ cloud }))
    cloud.isReachable = false
    expect(await anew.teams.restoreText(text)).toMatchObject({ ok: false, code: 'unreachable' })
    cloud.isReachable = true
    expect(entryOf(await anew.teams.restoreText(text))).toMatchObject({ teamId, home: 'cloud' })
  })
})

describe('a team that asks for a newer phone', () => {
  it('is still logged in, and syncs once the phone is new enough', async () => {
    const team = await fixture.store.get('teams', teamId)
    if (!team) throw new Error('no team')
    await fixture.store.transact((transaction) => transaction.put('teams', teamId, { ...team, minClient: 9 }))
    await chen.resume()
    const { replica } = chen.teams.state()
    expect(replica?.status().state).toBe('update_needed')
    expect(await replica?.write([account('a1', '照样能记')])).toEqual({ ok: true })
    expect(namesOf(chen)).toEqual(['照样能记'])
    expect(chen.teams.state().active?.teamId).toBe(teamId)
    await chen.resume()
    fixture.client = 9
    await chen.resume()
    expect(replica?.status()).toMatchObject({ state: 'synced', pending: [] })
  })
})

describe('a team that is to be erased', () => {
  it('is known to every member with its day, until the owner takes it back', async () => {
    const lin = await joined('lin')
    await chen.management.erase(TEAM.name)
    await lin.resume()
    const { erasure } = lin.teams.state().active ?? {}
    expect(erasure).toEqual({ eraseAt: fixture.now + 7 * DAY, askedBy: chen.teams.state().active?.memberId })
    await chen.management.keep()
    await lin.resume()
    expect(lin.teams.state().active?.erasure).toBeUndefined()
  })

  it('goes from every phone after its day, and says why', async () => {
    const services = testServices({ cloud: cloudAs('lin', fixture) })
    const lin = await createRuntime(services)
    await lin.teams.join({ code: await invite(), memberName: '林岚' })
    await chen.management.erase(TEAM.name)
    await lin.resume()
    fixture.now += 7 * DAY
    services.clock.advance(7 * DAY)
    await removedOn(lin)
    await removedOn(lin)
    expect(lin.teams.state()).toMatchObject({ teams: [], departures: [{ teamId, why: 'erased' }] })
  })
})

function phoneOf(person: string): Promise<Runtime> {
  return createRuntime(testServices({ cloud: cloudAs(person, fixture) }))
}

async function invite(): Promise<string> {
  const invited = await chen.cloud.call('team.invite', { teamId, role: 'anchor' })
  if (!invited.ok) throw new Error(invited.message)
  return invited.data.code
}

/** A second person in the team; the owner's phone knows of them. */
async function joined(person: string): Promise<Runtime> {
  const runtime = await phoneOf(person)
  entryOf(await runtime.teams.join({ code: await invite(), memberName: person }))
  await runtime.resume()
  await chen.resume()
  return runtime
}

async function removedOn(runtime: Runtime): Promise<void> {
  await runtime.resume()
  await new Promise((resolve) => setTimeout(resolve, 20))
}

function rolesOf({ teams }: Runtime) {
  return teams.state().active?.members.map(({ role }) => role)
}

function namesOf({ teams }: Runtime): string[] {
  return [...(teams.state().replica?.records('account').values() ?? [])].map(({ name }) => name)
}

function entryOf(result: TeamResult) {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.entry
}
