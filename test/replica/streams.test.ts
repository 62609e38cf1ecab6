import { createMemoryStorage } from '@/services/storage/memory-storage'
import { ManualClock } from './manual-clock'
import { failure, MemoryCloud } from './memory-cloud'
import { buyer, opened, pair, phoneOptions, sessionFields, settled, switchedNetwork } from './phone'

const session = (id: string, gmvFen = 100) => ({ kind: 'session' as const, id, fields: sessionFields(gmvFen) })
/** Of the shards 0 and 1. */
const WANG = 'A1'
const LI = 'C1'
const SHARDS = ['buyers-00', 'buyers-01']

describe('streams that are opened when asked for', () => {
  it('are not in memory at the start, and are all there once opened', async () => {
    const { options, replica } = await pair({ home: 'local' })
    await replica.write([session('s1'), buyer(WANG), buyer(LI)])
    await replica.flush()
    const again = await opened(options)
    expect(again.records('session').size).toBe(1)
    expect(again.records('buyer').size).toBe(0)
    expect(again.streamState(SHARDS)).toBe('opening')
    expect(await again.open(SHARDS)).toBe('ready')
    expect([...again.records('buyer').keys()].sort()).toEqual([WANG, LI])
    expect(again.find('buyer', LI)).toMatchObject({ displayName: '王**' })
  })

  it('say when storage did not give them, and open when asked again', async () => {
    const storage = createMemoryStorage()
    const { replica } = await pair({ storage, home: 'local' })
    storage.failWith({ ok: false, code: 'unavailable', message: 'no' })
    expect(await replica.open(SHARDS)).toBe('failed')
    expect(replica.streamState(SHARDS)).toBe('failed')
    storage.failWith(undefined)
    expect(await replica.open(SHARDS)).toBe('ready')
  })

  it('give the same records as long as nothing of the kind changed, in whatever stream', async () => {
    const { replica } = await pair({ home: 'local' })
    await replica.write([buyer(WANG), buyer(LI)])
    const before = replica.records('buyer')
    await replica.write([session('s1')])
    await replica.open(['checks-2026'])
    expect(replica.records('buyer')).toBe(before)
    await replica.write([buyer(LI, '李**')])
    expect(replica.records('buyer')).not.toBe(before)
    expect(replica.records('buyer').get(WANG)).toBe(before.get(WANG))
  })

  it('are read with work in one call', async () => {
    const { clock, cloud, replica } = await pair()
    const other = await opened(phoneOptions({ memberId: 'xu', replicaId: 'replicaX', clock, cloud: cloud.as('xu') }))
    await other.write([session('s1'), buyer(WANG), buyer(LI)])
    await other.sync()
    await replica.open(SHARDS)
    await settled()
    expect(replica.records('buyer').size).toBe(2)
    cloud.calls.length = 0
    await replica.sync()
    expect(cloud.calls).toEqual(['stream.read'])
  })

  it('are read one by one from a cloud that knows no better', async () => {
    const { clock, cloud, replica } = await pair()
    cloud.readsSeveral = false
    const other = await opened(phoneOptions({ memberId: 'xu', replicaId: 'replicaX', clock, cloud: cloud.as('xu') }))
    await other.write([session('s1'), buyer(WANG), buyer(LI)])
    await other.sync()
    await replica.open(SHARDS)
    await replica.sync()
    expect([replica.records('session').size, replica.records('buyer').size]).toEqual([1, 2])
    expect(replica.status()).toMatchObject({ state: 'synced' })
  })

  it('give their memory back when nobody wants them and the log has everything', async () => {
    const { cloud, replica } = await pair()
    const [asked, askedToo] = [['buyers-00'], ['buyers-00']]
    await replica.open(asked)
    await replica.open(askedToo)
    await replica.write([buyer(WANG), buyer(LI)])
    await replica.sync()
    replica.release(askedToo)
    await replica.sync()
    expect(cloud.changes()).toHaveLength(2)
    expect(replica.streamState(['buyers-00'])).toBe('ready')
    expect(replica.streamState(['buyers-01'])).toBe('opening')
    replica.release(asked)
    await replica.sync()
    expect(replica.streamState(['buyers-00'])).toBe('opening')
    await replica.open(SHARDS)
    expect(replica.records('buyer').size).toBe(2)
  })
})

it('writes nothing when a stream that was only read goes from memory', async () => {
  const { options, replica } = await pair()
  const asked = ['buyers-00']
  await replica.open(asked)
  await replica.sync()
  replica.release(asked)
  await replica.sync()
  expect(replica.streamState(asked)).toBe('opening')
  expect(await options.storage.list('')).toEqual({ ok: true, value: [] })
})

describe('a write into several streams', () => {
  it('is all on storage or none of it', async () => {
    const storage = createMemoryStorage()
    const { options, replica } = await pair({ storage, home: 'local' })
    storage.failWith({ ok: false, code: 'full', message: 'no room' })
    const both = [session('s1'), buyer(WANG), buyer(LI)]
    expect(await replica.write(both)).toMatchObject({ ok: false, code: 'storage_full' })
    storage.failWith(undefined)
    expect(storage.entries()).toEqual([])
    expect(await replica.write(both)).toEqual({ ok: true })
    const again = await opened(options)
    await again.open(SHARDS)
    expect([again.records('session').size, again.records('buyer').size]).toEqual([1, 2])
  })

  it('is saved when there was room for it once and not for putting it into its places', async () => {
    const storage = createMemoryStorage()
    const network = switchedNetwork(false)
    let writes = 0
    const scarce = {
      ...storage,
      write: (key: string, text: string) => {
        writes += 1
        return writes === 1
          ? storage.write(key, text)
          : Promise.resolve({ ok: false as const, code: 'full' as const, message: 'no room' })
      },
    }
    const { cloud, options, replica } = await pair({ storage: scarce, network })
    expect(await replica.write([session('s1'), buyer(WANG)])).toEqual({ ok: true })
    for (const kept of [scarce, storage]) {
      const again = await opened({ ...options, storage: kept })
      await again.open(SHARDS)
      expect(again.status().pending.map(({ id }) => id)).toEqual(['s1', WANG])
    }
    const last = await opened({ ...options, storage, network: switchedNetwork(true) })
    await last.sync()
    expect(cloud.changes().map(({ id }) => id)).toEqual(['s1', WANG])
    expect(storage.entries().filter(([key]) => key.includes('/joint/'))).toEqual([])
  })

  it('is invalid where a record belongs to no stream', async () => {
    const { replica } = await pair()
    expect(await replica.write([session('s1'), buyer(':')])).toMatchObject({ ok: false, code: 'invalid' })
    expect(replica.records('session').size).toBe(0)
  })
})

describe('outboxes of several streams', () => {
  it('are found and sent after a kill, though no screen opens their streams', async () => {
    const network = switchedNetwork(false)
    const { cloud, options, replica } = await pair({ network })
    await replica.write([buyer(WANG)])
    const again = await opened(options)
    await settled()
    expect(again.status().pending.map(({ id }) => id)).toEqual([WANG])
    network.switchTo(true)
    await settled()
    expect(cloud.changes().map(({ id }) => id)).toEqual([WANG])
    expect(again.streamState(['buyers-00'])).toBe('opening')
    const keys = options.storage.list('teams/t1/chen/outbox/buyers-00/')
    expect(await keys).toEqual({ ok: true, value: [] })
  })

  it('do not hold one another up', async () => {
    const network = switchedNetwork(false)
    const { clock, cloud, replica } = await pair({ network })
    await replica.write([session('s1')])
    await replica.write([buyer(WANG)])
    cloud.mishaps.push(failure('internal', undefined, true))
    network.switchTo(true)
    await settled()
    expect(cloud.changes().map(({ id }) => id)).toEqual([WANG])
    expect(replica.status()).toMatchObject({ state: 'waiting', problem: 'internal', pending: [{ id: 's1' }] })
    clock.advance(2_000)
    await settled()
    expect(replica.status()).toMatchObject({ state: 'synced', pending: [] })
  })

  it('are all stamped anew when the clock is ahead', async () => {
    const server = new ManualClock()
    const cloud = new MemoryCloud(() => server.now())
    const network = switchedNetwork(false)
    const clock = new ManualClock(server.time + 86_400_000)
    const replica = await opened(phoneOptions({ clock, network, cloud: cloud.as('chen') }))
    await replica.write([session('s1')])
    await replica.write([buyer(WANG)])
    await replica.write([buyer(WANG, '李**')])
    network.switchTo(true)
    await settled()
    expect(cloud.calls.filter((name) => name === 'stream.append')).toHaveLength(4)
    expect(cloud.changes().map(({ fields }) => fields.displayName)).toEqual([undefined, '王**', '李**'])
    expect(replica.status()).toMatchObject({ state: 'synced', pending: [] })
  })
})
