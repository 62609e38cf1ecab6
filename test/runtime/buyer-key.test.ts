/** @jest-environment node */
import { createRuntime, type Runtime } from '@/runtime/runtime'
import type { TeamResult } from '@/runtime/team-result'
import { cloudFixture, type CloudFixture } from '../cloud/cloud-fixture'
import { cloudAs, testServices } from './test-services'

const TEAM = { name: '禾序买手店', kind: 'merchant', memberName: '陈静' } as const

let fixture: CloudFixture
beforeEach(() => {
  fixture = cloudFixture()
})
afterEach(() => fixture.dispose())

describe('the secret of a team on the phone', () => {
  it('is made by a team without a cloud, once', async () => {
    const { teams } = await createRuntime(testServices())
    await teams.create(TEAM)
    const [first, second] = await Promise.all([teams.buyerKey(), teams.buyerKey()])
    expect(keyOf(first)).toMatch(/^[\w-]{43}$/)
    expect(keyOf(second)).toBe(keyOf(first))
  })

  it('goes along when the team moves to the cloud, and is what the other phones are told', async () => {
    const cloud = cloudAs('chen', fixture)
    cloud.isReachable = false
    const chen = await createRuntime(testServices({ cloud }))
    const { teamId } = entryOf(await chen.teams.create(TEAM))
    const made = keyOf(await chen.teams.buyerKey())
    cloud.isReachable = true
    await chen.teams.refresh()
    const xu = await joined(chen, { teamId, role: 'operator' })
    expect(keyOf(await xu.teams.buyerKey())).toBe(made)
  })

  it('is asked for once: from then on files are read without the network', async () => {
    const chen = await createRuntime(testServices({ cloud: cloudAs('chen', fixture) }))
    const { teamId } = entryOf(await chen.teams.create(TEAM))
    await chen.teams.refresh()
    const cloud = cloudAs('xu', fixture)
    const xu = await joined(chen, { teamId, role: 'operator' }, cloud)
    cloud.isReachable = false
    expect(await xu.teams.buyerKey()).toMatchObject({ ok: false, code: 'unreachable' })
    cloud.isReachable = true
    const told = keyOf(await xu.teams.buyerKey())
    cloud.isReachable = false
    expect(keyOf(await xu.teams.buyerKey())).toBe(told)
  })

  it('is refused to an anchor, and goes from the phone of an operator who becomes one', async () => {
    const chen = await createRuntime(testServices({ cloud: cloudAs('chen', fixture) }))
    const { teamId } = entryOf(await chen.teams.create(TEAM))
    await chen.teams.refresh()
    const xu = await joined(chen, { teamId, role: 'operator' })
    keyOf(await xu.teams.buyerKey())
    const memberId = xu.teams.state().active?.memberId ?? ''
    expect((await chen.management.setRole(memberId, 'anchor')).ok).toBe(true)
    await xu.teams.refresh()
    expect(xu.teams.state().active).not.toHaveProperty('buyerKey', expect.any(String))
    expect(await xu.teams.buyerKey()).toMatchObject({ ok: false, code: 'forbidden' })
  })

  it('is in the backup of the team', async () => {
    const services = testServices()
    const { teams } = await createRuntime(services)
    await teams.create(TEAM)
    const made = keyOf(await teams.buyerKey())
    await teams.backUp()
    const other = await createRuntime(testServices())
    await other.teams.restoreText(services.files.saved[0]?.text ?? '')
    expect(keyOf(await other.teams.buyerKey())).toBe(made)
  })
})

async function joined(
  owner: Runtime,
  { teamId, role }: { teamId: string; role: 'operator' | 'anchor' },
  cloud = cloudAs('xu', fixture),
): Promise<Runtime> {
  const invited = await owner.cloud.call('team.invite', { teamId, role })
  if (!invited.ok) throw new Error(invited.code)
  const runtime = await createRuntime(testServices({ cloud }))
  entryOf(await runtime.teams.join({ code: invited.data.code, memberName: '许可' }))
  return runtime
}

function keyOf(result: Awaited<ReturnType<Runtime['teams']['buyerKey']>>): string {
  if (!result.ok) throw new Error(result.code)
  return result.buyerKey
}

function entryOf(result: TeamResult) {
  if (!result.ok) throw new Error(result.code)
  return result.entry
}
