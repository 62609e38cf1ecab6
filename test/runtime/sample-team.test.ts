import '../patience'
/** @jest-environment node */
import { createRuntime } from '@/runtime/runtime'
import type { TeamResult } from '@/runtime/team-result'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { cloudFixture } from '../cloud/cloud-fixture'
import { createKillableStorage } from './killable-storage'
import { cloudAs, testServices } from './test-services'

/** Changes of storage while the sample is loaded, and until it is gone again. */
const LOADING = 10
const CHANGES = 14

const OWN = { name: '自己的', kind: 'influencer', memberName: '苏禾' } as const

describe('sample data', () => {
  it('is a team of its own, with a history, marked by its home', async () => {
    const { teams } = await createRuntime(testServices())
    const entry = entryOf(await teams.loadSample())
    expect(entry).toMatchObject({ home: 'sample', role: 'owner' })
    expect(teams.state().active?.teamId).toBe(entry.teamId)
    expect(teams.state().replica?.records('account').size).toBeGreaterThan(0)
  })

  it('is loaded once, however often it is asked for', async () => {
    const { teams } = await createRuntime(testServices())
    const [first, second] = await Promise.all([teams.loadSample(), teams.loadSample()])
    expect(entryOf(second).teamId).toBe(entryOf(first).teamId)
    expect(teams.state().teams).toHaveLength(1)
  })

  it('never reaches the cloud, and cannot be made a cloud team or saved to a file', async () => {
    const fixture = cloudFixture()
    const cloud = cloudAs('chen', fixture)
    const calls = jest.spyOn(cloud, 'call')
    const runtime = await createRuntime(testServices({ cloud }))
    const { teamId } = entryOf(await runtime.teams.loadSample())
    await runtime.resume()
    await runtime.teams.refresh()
    expect(await runtime.teams.makeCloud(teamId)).toMatchObject({ ok: false, code: 'wrong_home' })
    expect(await runtime.teams.backUp()).toMatchObject({ ok: false, code: 'wrong_home' })
    expect(calls).not.toHaveBeenCalled()
    await fixture.dispose()
  })

  it('goes with one tap, whole, drafts included, and the team of one’s own is open again', async () => {
    const storage = createMemoryStorage()
    const { teams, drafts } = await createRuntime(testServices({ storage }))
    const own = entryOf(await teams.create(OWN))
    const sample = entryOf(await teams.loadSample())
    await drafts.save(`${sample.teamId}/log`, { gmv: '1' })
    expect(await teams.removeSample()).toEqual({ ok: true })
    expect(teams.state().teams).toEqual([own])
    expect(teams.state().active).toEqual(own)
    expect(teams.state().replica?.teamId).toBe(own.teamId)
    expect(storage.entries().filter(([key]) => key.includes(sample.teamId))).toEqual([])
  })

  it('leaves a phone without a team where it was the only one', async () => {
    const { teams } = await createRuntime(testServices())
    await teams.loadSample()
    await teams.removeSample()
    expect(teams.state()).toMatchObject({ teams: [], active: undefined, replica: undefined })
    expect(await teams.removeSample()).toEqual({ ok: true })
  })

  it('changes storage so many times while it is loaded and removed again', async () => {
    const whole = createKillableStorage(Infinity)
    const { teams } = await createRuntime(testServices({ storage: whole.storage }))
    await teams.loadSample()
    expect(whole.changes()).toBe(LOADING)
    await teams.removeSample()
    expect(whole.changes()).toBe(CHANGES)
  })

  it.each(Array.from({ length: CHANGES }, (_, place) => place))(
    'is whole or not there where the phone is killed after %i changes of storage',
    async (killAt) => {
      const phone = createKillableStorage(killAt)
      const killed = await createRuntime(testServices({ storage: phone.storage }))
      void killed.teams.loadSample().then(() => killed.teams.removeSample())
      await settled()
      const again = await createRuntime(testServices({ storage: phone.afterKill() }))
      const { active, replica } = again.teams.state()
      const found = replica?.records('account').size
      if (killAt < LOADING - 2) expect(active).toBeUndefined()
      entryOf(await again.teams.loadSample())
      const size = again.teams.state().replica?.records('account').size
      expect(size).toBeGreaterThan(0)
      if (active) expect(found).toBe(size)
    },
  )
})

function entryOf(result: TeamResult) {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.entry
}

/** Lets everything that can still happen on a killed phone happen. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}
