import type { Cloud } from '@/services/cloud/cloud'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { ManualClock } from './manual-clock'
import { failure, MemoryCloud } from './memory-cloud'
import { opened, pair, phoneOptions, sessionFields, settled, switchedNetwork } from './phone'

const DAY = 86_400_000
const MINUTE = 60_000
const session = (id: string, gmvFen = 100) => ({ kind: 'session' as const, id, fields: sessionFields(gmvFen) })

/** Takes what is sent, and its log does not arrive. */
function cloudThatCannotBeRead(cloud: Cloud): Cloud & { isDeaf: boolean } {
  const call: Cloud['call'] = (name, request) =>
    deaf.isDeaf && name === 'stream.read'
      ? Promise.resolve({ ok: false, code: 'unreachable', message: 'no answer', retry: true })
      : cloud.call(name, request)
  const deaf = { isConfigured: true, isDeaf: true, call }
  return deaf
}

describe('a round with the cloud', () => {
  it('sends by itself after a write and says how many got through', async () => {
    const { cloud, replica } = await pair()
    await replica.sync()
    await replica.write([session('s1'), session('s2')])
    await replica.sync()
    expect(cloud.changes()).toHaveLength(2)
    expect(replica.status()).toMatchObject({ state: 'synced', pending: [] })
    expect(replica.isPending('session', 's1')).toBe(false)
  })

  it('counts what the round that just ended brought over', async () => {
    const network = switchedNetwork(false)
    const { replica } = await pair({ network })
    for (const id of ['s1', 's2', 's3']) await replica.write([session(id)])
    network.switchTo(true)
    await settled()
    expect(replica.status()).toMatchObject({ state: 'synced', justSynced: 3 })
    await replica.sync()
    expect(replica.status().justSynced).toBe(0)
  })

  it('sends the same batch again when a reply never comes, and the log has it once', async () => {
    const { clock, cloud, replica } = await pair()
    await replica.sync()
    cloud.mishaps.push('reply_lost')
    await replica.write([session('s1')])
    await settled()
    expect(replica.status()).toMatchObject({ state: 'offline', problem: 'unreachable', pending: [{ id: 's1' }] })
    clock.advance(60_000)
    await settled()
    expect(replica.status()).toMatchObject({ state: 'synced', pending: [] })
    expect(cloud.changes()).toHaveLength(1)
  })

  it.each(['internal', 'busy', 'rate_limited'] as const)('waits and tries again after %s', async (code) => {
    const { clock, cloud, replica } = await pair()
    await replica.sync()
    cloud.mishaps.push(failure(code, undefined, true))
    await replica.write([session('s1')])
    await settled()
    expect(replica.status()).toMatchObject({ state: 'waiting', problem: code, pending: [{ id: 's1' }] })
    clock.advance(1_000)
    await settled()
    expect(replica.status()).toMatchObject({ state: 'synced', pending: [] })
  })

  it('waits longer after each failure', async () => {
    const { clock, cloud, replica } = await pair()
    await replica.sync()
    cloud.mishaps.push(...Array.from({ length: 6 }, () => failure('busy', undefined, true)))
    const before = cloud.calls.length
    await replica.write([session('s1')])
    for (let second = 0; second < 15; second += 1) {
      clock.advance(1_000)
      await settled()
    }
    expect(cloud.calls.length - before).toBeLessThanOrEqual(5)
  })

  it('reads everything that others wrote, page by page', async () => {
    const { clock, cloud, replica } = await pair()
    const other = await opened(phoneOptions({ memberId: 'xu', replicaId: 'replicaX', clock, cloud: cloud.as('xu') }))
    for (let place = 0; place < 10; place += 1) {
      await other.write([session(`s${place}`)])
      await other.sync()
    }
    await replica.sync()
    expect(replica.records('session').size).toBe(10)
  })

  it('keeps kinds and fields of a newer phone word for word through a snapshot', async () => {
    const { cloud, options, replica } = await pair()
    const newer = { id: 'B'.repeat(22), stream: 'work', replica: 'replicaZ', seen: 0, seq: 1, memberId: 'xu', at: 1 }
    const future = ['hologram', 'h1', { depth: [1, { x: null }] }, '0mpufzeo00000'] as const
    cloud.batches.push({
      ...newer,
      changes: [future, ['session', 's1', { ...sessionFields(1), aura: 'blue' }, '0mpufzeo00001']],
    })
    await replica.sync()
    await replica.flush()
    const again = await opened({ ...options, network: switchedNetwork(false) })
    expect(again.records('session').get('s1')).toHaveProperty('aura', 'blue')
    expect(again.find('hologram' as never, 'h1')).toEqual({ id: 'h1', depth: [1, { x: null }] })
  })

  it('folds nothing past a batch that is not sound, and says why it waits', async () => {
    const { cloud, replica } = await pair()
    const bad = { id: 'B'.repeat(22), stream: 'work', replica: 'replicaZ', seen: 0, seq: 1, memberId: 'xu', at: 1 }
    cloud.batches.push({ ...bad, changes: [['session', 's1', { gmvFen: 'a lot' }, '0mpufzeo00000']] })
    await replica.sync()
    expect(replica.status()).toMatchObject({ state: 'waiting', problem: 'unsound_batch' })
    expect(replica.records('session').size).toBe(0)
  })

  it('stops and asks for an update when the cloud says so', async () => {
    const { cloud, replica } = await pair()
    await replica.sync()
    cloud.mishaps.push(failure('update_needed'))
    await replica.sync()
    expect(replica.status().state).toBe('update_needed')
  })
})

describe('a wrong clock', () => {
  it('ahead while what it sent is not read back: its next write is still the later one', async () => {
    const serverClock = new ManualClock()
    const cloud = new MemoryCloud(() => serverClock.now())
    const lin = await opened(phoneOptions({ clock: serverClock, cloud: cloud.as('lin'), memberId: 'lin' }))
    await lin.write([session('s0')])
    await lin.sync()

    const clock = new ManualClock(serverClock.now() + 4 * MINUTE)
    const deaf = cloudThatCannotBeRead(cloud.as('chen'))
    const chen = await opened(phoneOptions({ clock, cloud: deaf, replicaId: 'replicaB' }))
    await chen.write([session('s1', 100)])
    await chen.sync()
    clock.time += 3 * MINUTE
    await chen.write([{ kind: 'session', id: 's1', fields: { gmvFen: 200 } }])
    await chen.sync()
    expect(cloud.changes()).toHaveLength(3)

    deaf.isDeaf = false
    await chen.sync()
    await lin.sync()
    for (const phone of [chen, lin]) {
      expect(phone.find('session', 's1')).toMatchObject({ gmvFen: 200 })
      expect(phone.questions()).toEqual([])
    }
  })

  it('a day ahead: the outbox is stamped anew in its order and nothing is lost', async () => {
    const server = new ManualClock()
    const cloud = new MemoryCloud(() => server.now())
    const clock = new ManualClock(server.time + DAY)
    const network = switchedNetwork(false)
    const options = phoneOptions({ clock, network, cloud: cloud.as('chen') })
    const replica = await opened(options)
    for (const amount of [1, 2, 3]) await replica.write([session('s1', amount)])
    network.switchTo(true)
    await settled()
    expect(cloud.changes().map(({ fields }) => fields.gmvFen)).toEqual([1, 2, 3])
    const stamps = cloud.changes().map(({ stamp }) => stamp)
    expect([...stamps].sort()).toEqual(stamps)
    await replica.write([session('s1', 4)])
    await settled()
    expect(replica.records('session').get('s1')?.gmvFen).toBe(4)
    expect(replica.status()).toMatchObject({ state: 'synced', pending: [] })
  })

  it('a day behind: what is written after reading still comes later', async () => {
    const { clock, cloud, replica } = await pair()
    await replica.write([session('s1', 1)])
    await replica.sync()
    const slow = new ManualClock(clock.time - DAY)
    const other = await opened(
      phoneOptions({ memberId: 'xu', replicaId: 'replicaX', clock: slow, cloud: cloud.as('xu') }),
    )
    await other.sync()
    await other.write([session('s1', 2)])
    await other.sync()
    await replica.sync()
    expect(replica.records('session').get('s1')?.gmvFen).toBe(2)
    expect(replica.questions()).toEqual([])
  })
})

describe('a change that is refused for good', () => {
  it.each([true, false])('alone is set aside (the cloud says which: %s)', async (saysWhich) => {
    const { cloud, options, replica } = await pair({ network: switchedNetwork(true) })
    cloud.saysWhichAreRefused = saysWhich
    cloud.refuses = ({ id }) => id === 's2'
    await replica.sync()
    await replica.write(['s1', 's2', 's3', 's4', 's5'].map((id) => session(id)))
    await replica.sync()
    expect(cloud.changes().map(({ id }) => id)).toEqual(['s1', 's3', 's4', 's5'])
    expect(replica.status()).toMatchObject({
      state: 'synced',
      pending: [],
      setAside: [{ id: 's2', code: 'bad_request' }],
    })
    expect([...replica.records('session').keys()].sort()).toEqual(['s1', 's3', 's4', 's5'])

    await replica.flush()
    const again = await opened(options)
    const [kept] = again.status().setAside
    expect(kept?.fields).toEqual(sessionFields(100))
    await again.dismissSetAside(kept?.key ?? '')
    expect(again.status().setAside).toEqual([])
    expect((await opened(options)).status().setAside).toEqual([])
  })

  it('gives the stamp of what was set aside to nothing else, so that no other takes its place', async () => {
    const clock = new ManualClock()
    const cloud = new MemoryCloud(() => clock.now())
    const options = phoneOptions({ storage: createMemoryStorage(), clock, cloud: cloud.as('chen') })
    cloud.refuses = () => true
    for (const id of ['s1', 's2']) {
      const replica = await opened(options)
      await replica.write([session(id)])
      await replica.sync()
      await replica.close()
    }
    const ids = (await opened(options)).status().setAside.map((one) => one.id)
    expect(ids).toEqual(['s1', 's2'])
  })
})
