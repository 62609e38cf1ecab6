/** @jest-environment node */
import { createRuntime, type Runtime } from '@/runtime/runtime'
import { isBackupDue } from '@/runtime/team-entry'
import type { TeamResult } from '@/runtime/team-result'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { createKillableStorage } from './killable-storage'
import { testServices } from './test-services'

const TEAM = { name: '禾序买手店', kind: 'merchant', memberName: '陈静' } as const
const account = (id: string, name: string) => ({ kind: 'account', id, fields: { name, order: 1 } }) as const

function entryOf(result: TeamResult) {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.entry
}

const namesOf = (runtime: Runtime) =>
  [...(runtime.teams.state().replica?.records('account').values() ?? [])].map(({ name }) => name)

describe('a phone without a cloud', () => {
  it('has no team at first', async () => {
    const { teams } = await createRuntime(testServices())
    expect(teams.state()).toMatchObject({ teams: [], active: undefined, replica: undefined, problem: undefined })
  })

  it('begins a team at once and finds it, with its records, after a restart', async () => {
    const storage = createMemoryStorage()
    const phone = await createRuntime(testServices({ storage }))
    const entry = entryOf(await phone.teams.create(TEAM))
    expect(entry).toMatchObject({
      ...{ name: TEAM.name, kind: 'merchant' },
      home: 'local',
      role: 'owner',
      wantsCloud: false,
    })
    await phone.teams.state().replica?.write([account('a1', '禾序女装')])
    const again = await createRuntime(testServices({ storage: storage.snapshot() }))
    expect(again.teams.state().active).toEqual(entry)
    expect(namesOf(again)).toEqual(['禾序女装'])
    expect(again.teams.state().replica?.status().state).toBe('local')
  })

  it('keeps two teams apart and opens the one asked for', async () => {
    const { teams, ...runtime } = await createRuntime(testServices())
    const first = entryOf(await teams.create(TEAM))
    await teams.state().replica?.write([account('a1', '一队')])
    const second = entryOf(await teams.create({ ...TEAM, name: '二队' }))
    expect(namesOf({ teams, ...runtime })).toEqual([])
    await teams.open(first.teamId)
    expect(teams.state().active?.teamId).toBe(first.teamId)
    expect(namesOf({ teams, ...runtime })).toEqual(['一队'])
    expect(second.teamId).not.toBe(first.teamId)
    expect(await teams.open('nobody')).toMatchObject({ ok: false, code: 'not_here' })
  })

  it('has the team or no trace of it, wherever it is killed while beginning one', async () => {
    const whole = createKillableStorage(Infinity)
    await (await createRuntime(testServices({ storage: whole.storage }))).teams.create(TEAM)
    for (let killAt = 0; killAt <= whole.changes(); killAt += 1) {
      const phone = createKillableStorage(killAt)
      const answered: TeamResult[] = []
      const { teams } = await createRuntime(testServices({ storage: phone.storage }))
      void teams.create(TEAM).then((result) => answered.push(result))
      await settled()
      const again = await createRuntime(testServices({ storage: phone.afterKill() }))
      const { active, problem } = again.teams.state()
      expect(problem).toBeUndefined()
      if (answered.length > 0) expect(active?.name).toBe(TEAM.name)
      expect((await again.teams.create({ ...TEAM, name: '后来的队' })).ok).toBe(true)
    }
  })

  it('loses no team when the registry is cut short', async () => {
    const storage = createMemoryStorage()
    const services = testServices({ storage })
    const { teams } = await createRuntime(services)
    await teams.create(TEAM)
    services.clock.time += 1
    await teams.create({ ...TEAM, name: '二队' })
    for (const slot of ['shelf/a', 'shelf/b']) storage.put(slot, '7 900\n{"teams":[{"teamId"')
    const again = await createRuntime(testServices({ storage }))
    expect(again.teams.state().teams.map(({ name }) => name)).toEqual([TEAM.name, '二队'])
    expect(again.teams.state().replica).toBeDefined()
  })

  it('says so when storage does not answer, begins nothing over it, and recovers', async () => {
    const storage = createMemoryStorage()
    await (await createRuntime(testServices({ storage }))).teams.create(TEAM)
    const later = storage.snapshot()
    later.failWith({ ok: false, code: 'unavailable', message: 'gone' })
    const { teams } = await createRuntime(testServices({ storage: later }))
    expect(teams.state()).toMatchObject({ teams: [], problem: { code: 'storage_unavailable' } })
    later.failWith(undefined)
    expect(await teams.create({ ...TEAM, name: '二队' })).toMatchObject({ ok: false, code: 'storage_unavailable' })
    await teams.retry()
    expect(teams.state()).toMatchObject({ problem: undefined, active: { name: TEAM.name } })
    expect(teams.state().replica).toBeDefined()
  })

  it('begins no team where there is no room', async () => {
    const storage = createMemoryStorage()
    const { teams } = await createRuntime(testServices({ storage }))
    storage.failWith({ ok: false, code: 'full', message: 'no room' })
    expect(await teams.create(TEAM)).toMatchObject({ ok: false, code: 'storage_full' })
    expect(teams.state().teams).toEqual([])
  })
})

describe('the backup of a local team', () => {
  it('puts team and records onto another phone, under an install of its own', async () => {
    const services = testServices()
    const old = await createRuntime(services)
    const entry = entryOf(await old.teams.create(TEAM))
    await old.teams.state().replica?.write([account('a1', '禾序女装')])
    expect((await old.teams.backUp()).ok).toBe(true)
    expect(services.files.saved[0]?.name).toBe('daybreak-禾序买手店-2026-11-20.txt')

    const surroundings = testServices()
    const next = await createRuntime(surroundings)
    surroundings.files.next = services.files.saved[0]?.text
    const restored = entryOf(await next.teams.restore())
    expect(restored).toMatchObject({ teamId: entry.teamId, memberId: entry.memberId, name: TEAM.name, home: 'local' })
    expect(restored.replicaId).not.toBe(entry.replicaId)
    expect(restored.members).toMatchObject([{ id: entry.memberId, name: '陈静', role: 'owner' }])
    expect(namesOf(next)).toEqual(['禾序女装'])
  })

  it('leaves a team alone that is on this phone already', async () => {
    const services = testServices()
    const { teams } = await createRuntime(services)
    await teams.create(TEAM)
    await teams.backUp()
    expect(await teams.restoreText(services.files.saved[0]?.text ?? '')).toMatchObject({ code: 'already_here' })
  })

  it('tells some other file, a damaged one and a change of mind apart', async () => {
    const services = testServices()
    const { teams } = await createRuntime(services)
    await teams.create(TEAM)
    await teams.backUp()
    const text = services.files.saved[0]?.text ?? ''
    const other = await createRuntime(testServices())
    expect(await other.teams.restoreText('{"some":"file"}')).toMatchObject({ code: 'not_a_backup' })
    expect(await other.teams.restoreText(text.slice(0, -9))).toMatchObject({ code: 'damaged' })
    expect(await other.teams.restore()).toMatchObject({ code: 'cancelled' })
    expect(other.teams.state().teams).toEqual([])
  })

  it('is restored by the next try, wherever the phone is killed while restoring', async () => {
    const services = testServices()
    const old = await createRuntime(services)
    await old.teams.create(TEAM)
    await old.teams.state().replica?.write([account('a1', '禾序女装')])
    await old.teams.backUp()
    const text = services.files.saved[0]?.text ?? ''
    const whole = createKillableStorage(Infinity)
    await (await createRuntime(testServices({ storage: whole.storage }))).teams.restoreText(text)
    for (let killAt = 0; killAt < whole.changes(); killAt += 1) {
      const phone = createKillableStorage(killAt)
      void (await createRuntime(testServices({ storage: phone.storage }))).teams.restoreText(text)
      await settled()
      const again = await createRuntime(testServices({ storage: phone.afterKill() }))
      const result = await again.teams.restoreText(text)
      expect(result.ok || result.code === 'already_here').toBe(true)
      expect(namesOf(again)).toEqual(['禾序女装'])
    }
  })

  it('is asked for after seven days, and seven days after the last one', async () => {
    const services = testServices()
    const { teams } = await createRuntime(services)
    await teams.create(TEAM)
    const isDue = () => isBackupDue(teams.state().active ?? neverHere(), services.clock.now())
    const day = 24 * 60 * 60_000
    services.clock.time += 7 * day - 1
    expect(isDue()).toBe(false)
    services.clock.time += 1
    expect(isDue()).toBe(true)
    await teams.backUp()
    expect(isDue()).toBe(false)
    services.clock.time += 7 * day
    expect(isDue()).toBe(true)
  })
})

function neverHere(): never {
  throw new Error('no team is open')
}

/** Lets everything that can still happen on a killed phone happen. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}
