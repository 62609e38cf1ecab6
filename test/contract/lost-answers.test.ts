import type { CallName } from '@/protocol/calls'
import { createMemoryStorage, type MemoryStorage } from '@/services/storage/memory-storage'
import type { Cloud } from '@/services/cloud/cloud'
import { failure } from '#cloud/api/reply'
import { cloudFixture, codeOf, dataOf, START, TEAM_ID, type CloudFixture } from '../cloud/cloud-fixture'
import { Fate, type KillPoint } from '../replica/fate'
import { ManualClock } from '../replica/manual-clock'
import { buyer, opened, phoneOptions, sessionFields, settled } from '../replica/phone'

const UNREACHABLE = { ok: false, code: 'unreachable', message: 'no answer', retry: true } as const
const KILL_POINTS: readonly KillPoint[] = ['before', 'halfway', 'after']
const WANG = 'A1'

let cloud: CloudFixture
/** The name of the call whose next answer is lost. */
let lost: CallName | undefined
beforeEach(() => {
  cloud = cloudFixture()
  lost = undefined
})
afterEach(() => cloud.dispose())

const session = (id: string) => ({ kind: 'session' as const, id, fields: sessionFields(100, START) })
const adapter: Cloud = {
  isConfigured: true,
  call: async (name, request) => {
    const reply = await cloud.as('operator')(name, request)
    if (name !== lost) return reply
    lost = undefined
    return UNREACHABLE
  },
}

async function memberId(): Promise<string> {
  const { members, former } = dataOf(await cloud.as('chen')('team.members', { teamId: TEAM_ID }))
  return [...members, ...former].find(({ name }) => name === 'operator')?.id ?? ''
}

async function phone(storage: MemoryStorage, fate = new Fate(Infinity, 'before')) {
  const options = { teamId: TEAM_ID, memberId: await memberId(), clock: new ManualClock(START) }
  return phoneOptions({ ...options, storage: fate.storage(storage), cloud: fate.cloud(adapter) })
}

const remove = async () =>
  dataOf(await cloud.as('chen')('team.remove', { teamId: TEAM_ID, memberId: await memberId() }))
async function inviteBack(): Promise<void> {
  const { code } = dataOf(await cloud.as('chen')('team.invite', { teamId: TEAM_ID, role: 'operator' }))
  expect(codeOf(await cloud.as('operator')('team.join', { code, memberName: 'operator' }))).toBe('ok')
}

const rescued = (storage: MemoryStorage) => storage.entries().filter(([key]) => key.startsWith('rescue/'))
async function logged(stream: string): Promise<number> {
  return (await cloud.store.batchesAfter({ teamId: TEAM_ID, stream, after: 0, limit: 100 })).length
}

describe('what the log has though its sender never heard', () => {
  it('is not rescued as well when its sender is removed, in whatever stream it is', async () => {
    await cloud.createTeam(['operator'])
    const storage = createMemoryStorage()
    const replica = await opened(await phone(storage))
    await replica.open(['buyers-00'])
    lost = 'stream.append'
    await replica.write([buyer(WANG)])
    await settled()
    expect(await logged('buyers-00')).toBe(1)
    await remove()
    await replica.write([session('s1')])
    await replica.sync()
    expect(replica.status().state).toBe('removed')
    expect(rescued(storage).map(([, text]) => (JSON.parse(text) as { changes: { id: string }[] }).changes)).toEqual([
      [expect.objectContaining({ id: 's1' })],
    ])
  })

  it('is taken for what the log has, though it was stamped anew since', async () => {
    await cloud.createTeam(['operator'])
    const sent: (() => Promise<unknown>)[] = []
    let isOffline = false
    const late: Cloud = {
      isConfigured: true,
      call: async (name, request) => {
        if (isOffline) return UNREACHABLE
        if (name === 'stream.append' && sent.length === 0) {
          sent.push(() => cloud.as('operator')(name, request))
          isOffline = true
          return failure('clock_ahead', 'ahead', { now: START })
        }
        return cloud.as('operator')(name, request)
      },
    }
    const replica = await opened({ ...(await phone(createMemoryStorage())), cloud: late })
    await replica.sync()
    await replica.write([session('s1')])
    await settled()
    await sent[0]?.()
    isOffline = false
    await replica.sync()
    expect(replica.status()).toMatchObject({ state: 'synced', pending: [] })
    expect(await logged('work')).toBe(1)
    expect(replica.find('session', 's1')).toMatchObject({ gmvFen: 100 })
  })
})

describe('somebody who is invited back before their phone had deleted its copy', () => {
  it('has what was unsent rescued or sent, never both, wherever the phone was killed', async () => {
    await cloud.createTeam(['operator'])
    for (const point of KILL_POINTS) {
      for (let step = 1, wasKilled = true; wasKilled; step += 1) {
        const storage = createMemoryStorage()
        const before = await logged('work')
        const first = await opened(await phone(storage, new Fate(Infinity, 'before')))
        await first.close()
        await remove()
        const fate = new Fate(step + 8, point)
        wasKilled = await livesUntilRemoved(storage, fate)
        await inviteBack()
        await takeUp(storage.snapshot())
        const sent = (await logged('work')) - before
        expect([point, step, sent + rescued(lastStorage).length]).toEqual([point, step, 1])
      }
    }
  })
})

let lastStorage: MemoryStorage

/** Writes one session as somebody who is out, and goes on until the copy is gone or the phone is killed. */
async function livesUntilRemoved(storage: MemoryStorage, fate: Fate): Promise<boolean> {
  const replica = await opened(await phone(storage, fate))
  await replica.write([session('s1')])
  await Promise.race([fate.killed, settledLong()])
  return fate.isDead
}

async function takeUp(storage: MemoryStorage): Promise<void> {
  lastStorage = storage
  const replica = await opened(await phone(storage))
  await replica.sync()
  await settledLong()
}

async function settledLong(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await settled()
    await new Promise((resolve) => setImmediate(resolve))
  }
}
