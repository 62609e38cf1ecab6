import { watchFollowUpsDue } from '@/runtime/badges/watch-follow-ups-due'
import type { TeamEntry } from '@/runtime/team-entry'
import { createRuntime } from '@/runtime/runtime'
import type { Write } from '@/replica/replica'
import { START } from '../../cloud/cloud-fixture'
import { buyerWrite, orderAgo } from '../../features/first-orders/buyer-records'
import { ManualClock } from '../../replica/manual-clock'
import { testServices } from '../test-services'

const SECOND = 1_000
const DAY = 86_400 * SECOND
const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

async function phoneWith(writes: readonly Write[], others: TeamEntry['members'] = []) {
  const clock = new ManualClock(START)
  const services = testServices({ clock })
  const runtime = await createRuntime(services)
  await runtime.teams.create({ name: '禾序', kind: 'merchant', memberName: '陈静' })
  const { replica, active } = runtime.teams.state()
  if (!replica || !active) throw new Error('no team is open')
  const me = active.memberId
  await replica.write(writes)
  let told: number | undefined
  const entry = () => ({ ...active, members: [...active.members, ...others] })
  const onCount = (count: number) => void (told = count)
  const stop = watchFollowUpsDue({ replica, entry, clock, storage: services.storage, onCount })
  const pass = async (milliseconds: number) => {
    for (let turn = 0; turn < 4; turn += 1) await pause()
    clock.advance(milliseconds)
    for (let turn = 0; turn < 4; turn += 1) await pause()
    return told
  }
  return { clock, runtime, replica, me, pass, stop }
}

const member = (id: string, role: TeamEntry['role']) => ({ id, name: id, role, joinedAt: START })
const nobodys = buyerWrite('Ali', { '7302406': orderAgo(3) })
const ofSu = buyerWrite('Hen', { '7302407': orderAgo(1) }, { assigneeId: 'su' })

describe('the badge of first orders', () => {
  it('counts whom a person alone is to greet today, and goes down with a step', async () => {
    const { replica, me, pass } = await phoneWith([nobodys, buyerWrite('Zed', { '1': orderAgo(40) })])
    expect(await pass(SECOND)).toBe(1)
    const at = START
    await replica.write([
      { kind: 'touch', id: 'Ali~contacted', fields: { buyerId: 'Ali', step: 'contacted', at, by: me } },
    ])
    expect(await pass(SECOND)).toBe(0)
  })

  it('leaves what is nobody’s, and what is another’s, out of it in a team of several', async () => {
    const { replica, me, pass } = await phoneWith([nobodys, ofSu], [member('su', 'anchor')])
    expect(await pass(SECOND)).toBe(0)
    await replica.write([{ kind: 'buyer', id: 'Ali', fields: { assigneeId: me } }])
    expect(await pass(SECOND)).toBe(1)
  })

  it('takes one who may only look for nobody who could greet', async () => {
    const { pass } = await phoneWith([nobodys], [member('xu', 'viewer')])
    expect(await pass(SECOND)).toBe(1)
  })

  it('follows the days that the team chose, and the turn of the day', async () => {
    const { replica, pass } = await phoneWith([nobodys])
    await replica.write([{ kind: 'settings', id: 'team', fields: { followUpDays: [10] } }])
    expect(await pass(SECOND)).toBe(0)
    expect(await pass(7 * DAY)).toBe(1)
  })

  it('is not counted any more once it is stopped', async () => {
    const { clock, runtime, pass, stop } = await phoneWith([nobodys])
    await pass(SECOND)
    stop()
    await runtime.close()
    await pass(60 * SECOND)
    expect(clock.pendingTasks).toBe(0)
  })
})
