import { createMemoryStorage } from '@/services/storage/memory-storage'
import { failure } from './memory-cloud'
import { pair, sessionFields, settled, switchedNetwork } from './phone'

const session = (id: string) => ({ kind: 'session' as const, id, fields: sessionFields(100) })

describe('a removed member', () => {
  it('finds what was unsent in a rescue file, and the copy gone', async () => {
    const storage = createMemoryStorage()
    const network = switchedNetwork(true)
    const rescues: unknown[] = []
    const { cloud, replica } = await pair({ storage, network, onRemoved: (rescue) => rescues.push(rescue) })
    await replica.write([session('sent')])
    await replica.sync()
    await replica.flush()
    network.switchTo(false)
    await replica.write([session('unsent')])
    cloud.remove('chen')
    network.switchTo(true)
    await settled()
    expect(replica.status().state).toBe('removed')
    expect(replica.records('session').size).toBe(0)
    const [[key, text] = ['', '']] = storage.entries()
    expect(storage.entries()).toHaveLength(1)
    expect(rescues).toEqual([{ key, text }])
    expect(JSON.parse(text)).toMatchObject({ changes: [{ kind: 'session', id: 'unsent', fields: sessionFields(100) }] })
    expect(await replica.write([session('late')])).toMatchObject({ ok: false, code: 'closed' })
  })

  it('keeps the copy while the rescue file cannot be written', async () => {
    const storage = createMemoryStorage()
    const network = switchedNetwork(false)
    const { clock, cloud, replica } = await pair({ storage, network })
    await replica.write([session('unsent')])
    cloud.remove('chen')
    storage.failWith({ ok: false, code: 'full', message: 'no room' })
    network.switchTo(true)
    await settled()
    expect(replica.status()).toMatchObject({ state: 'waiting', problem: 'rescue_failed' })
    expect(replica.records('session').has('unsent')).toBe(true)
    storage.failWith(undefined)
    clock.advance(60_000)
    await settled()
    expect(replica.status().state).toBe('removed')
  })

  it('is not taken for removed while the team still answers', async () => {
    const { cloud, replica } = await pair()
    await replica.sync()
    cloud.mishaps.push(failure('forbidden'))
    await replica.write([session('s1')])
    await replica.sync()
    expect(replica.status()).toMatchObject({ state: 'waiting', setAside: [], pending: [{ id: 's1' }] })
    await replica.sync()
    expect(replica.status()).toMatchObject({ state: 'synced', setAside: [], pending: [] })
  })

  it('keeps its copy when the cloud does not know the team at all', async () => {
    const { cloud, replica } = await pair()
    await replica.write([session('s1')])
    await replica.sync()
    cloud.mishaps.push(failure('not_found'), failure('not_found'))
    await replica.write([session('s2')])
    await replica.sync()
    expect(replica.status()).toMatchObject({ state: 'waiting', problem: 'not_found', setAside: [] })
    expect([...replica.records('session').keys()]).toEqual(['s1', 's2'])
  })
})
