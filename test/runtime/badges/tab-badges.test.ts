import { createRuntime } from '@/runtime/runtime'
import type { Write } from '@/replica/replica'
import { ManualClock } from '../../replica/manual-clock'
import { testServices } from '../test-services'

const EVENING = Date.parse('2026-11-21T19:46:00+08:00')
const SECOND = 1_000
const LIST: readonly Write[] = [
  { kind: 'checklist', id: 'l', fields: { name: '真诚陪伴', moment: 'day', order: 0, from: '2026-11-01' } },
  { kind: 'checklistItem', id: 'a', fields: { checklistId: 'l', title: '问候', order: 0, from: '2026-11-01' } },
  { kind: 'checklistItem', id: 'b', fields: { checklistId: 'l', title: '回复', order: 1, from: '2026-11-01' } },
]
const DONE: Write = { kind: 'check', id: 'a~2026-11-21', fields: { state: 'done', byId: 'me', at: EVENING } }
const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

async function phoneWithLists() {
  const clock = new ManualClock(EVENING)
  const runtime = await createRuntime(testServices({ clock }))
  await runtime.teams.create({ name: '禾序', kind: 'merchant', memberName: '陈静' })
  const { replica } = runtime.teams.state()
  if (!replica) throw new Error('no team is open')
  await replica.write(LIST)
  const pass = async (milliseconds: number) => {
    clock.advance(milliseconds)
    await pause()
  }
  return { clock, runtime, replica, pass }
}

describe('the badge of the lists', () => {
  it('is counted once somebody looks at the tabs, and not before what they look at is drawn', async () => {
    const { runtime, pass } = await phoneWithLists()
    await pass(SECOND)
    expect(runtime.badges.get()).toEqual({})
    runtime.badges.subscribe(() => undefined)
    expect(runtime.badges.get()).toEqual({})
    await pass(SECOND)
    await pass(SECOND)
    expect(runtime.badges.get()).toEqual({ trust: 2, firstOrders: 0 })
  })

  it('goes down with a tick, and begins anew when the day turns', async () => {
    const { runtime, replica, pass } = await phoneWithLists()
    let told = 0
    runtime.badges.subscribe(() => void (told += 1))
    await pass(SECOND)
    await pass(SECOND)
    await replica.write([DONE])
    await pass(SECOND)
    expect(runtime.badges.get()).toEqual({ trust: 1, firstOrders: 0 })
    expect(told).toBe(3)
    await pass(12 * 3_600 * SECOND)
    expect(runtime.badges.get()).toEqual({ trust: 2, firstOrders: 0 })
  })

  it('is that of the team that is open', async () => {
    const { runtime, pass } = await phoneWithLists()
    runtime.badges.subscribe(() => undefined)
    await pass(SECOND)
    await pass(SECOND)
    await runtime.teams.create({ name: '另一个', kind: 'merchant', memberName: '陈静' })
    expect(runtime.badges.get()).toEqual({})
    await pass(SECOND)
    await pass(SECOND)
    expect(runtime.badges.get()).toEqual({ trust: 0, firstOrders: 0 })
  })

  it('is not counted any more once the tool is closed', async () => {
    const { clock, runtime, pass } = await phoneWithLists()
    runtime.badges.subscribe(() => undefined)
    await pass(SECOND)
    await runtime.close()
    await pass(60 * SECOND)
    expect(clock.pendingTasks).toBe(0)
  })
})
