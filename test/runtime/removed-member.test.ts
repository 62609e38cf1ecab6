/** @jest-environment node */
import type { ErrorCode } from '@/protocol/envelope'
import { createRuntime, type Runtime } from '@/runtime/runtime'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import type { Cloud } from '@/services/cloud/cloud'
import { cloudFixture, type CloudFixture } from '../cloud/cloud-fixture'
import { createKillableStorage } from './killable-storage'
import { cloudAs, testServices } from './test-services'

const TEAM = { name: '禾序买手店', kind: 'merchant', memberName: '陈静' } as const
const CODE: ErrorCode = 'forbidden'
const forbidding: Cloud = {
  isConfigured: true,
  call: () => Promise.resolve({ ok: false, code: CODE, message: 'not a member', retry: false }),
}

let fixture: CloudFixture
beforeEach(() => {
  fixture = cloudFixture()
})
afterEach(() => fixture.dispose())

/** The storage of a phone in the team that wrote one account which never left it. */
async function phoneWithUnsent() {
  const storage = createMemoryStorage()
  const cloud = cloudAs('chen', fixture)
  const runtime = await createRuntime(testServices({ storage, cloud }))
  await runtime.teams.create(TEAM)
  await runtime.teams.refresh()
  await runtime.resume()
  cloud.isReachable = false
  await runtime.teams.state().replica?.write([{ kind: 'account', id: 'a1', fields: { name: '没发出去', order: 0 } }])
  const left = storage.snapshot()
  await runtime.close()
  return left
}

describe('a person who was removed from the team', () => {
  it('loses the team’s copy and keeps what was not sent, as a file to take along', async () => {
    const storage = await phoneWithUnsent()
    const services = testServices({ storage, cloud: forbidding })
    const { teams } = await afterRemoval(await createRuntime(services))
    expect(teams.state()).toMatchObject({ teams: [], replica: undefined, rescues: [{ teamName: TEAM.name }] })
    expect(storage.entries().filter(([key]) => key.startsWith('teams/'))).toEqual([])
    expect(await teams.saveRescue(teams.state().rescues[0]?.key ?? '')).toBe(true)
    expect(services.files.saved[0]?.text).toContain('没发出去')
    expect(teams.state().rescues).toEqual([])
    expect(storage.entries().filter(([key]) => key.startsWith('rescue/'))).toEqual([])
  })

  it('still has the file to take along, wherever the phone is killed meanwhile', async () => {
    const before = await phoneWithUnsent()
    for (let killAt = 0; killAt < 14; killAt += 1) {
      const phone = createKillableStorage(killAt, before)
      await createRuntime(testServices({ storage: phone.storage, cloud: forbidding }))
      await settled()
      const again = await createRuntime(testServices({ storage: phone.afterKill(), cloud: forbidding }))
      const { teams } = await afterRemoval(again)
      expect(teams.state().teams).toEqual([])
      const texts = await Promise.all(teams.state().rescues.map(({ key }) => again.storage.read(key)))
      expect(texts.some((text) => text.ok && text.value?.includes('没发出去'))).toBe(true)
    }
  })
})

async function afterRemoval(runtime: Runtime): Promise<Runtime> {
  await runtime.resume()
  await settled()
  return runtime
}

/** Lets everything that can still happen happen. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}
