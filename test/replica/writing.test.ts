import { createMemoryStorage } from '@/services/storage/memory-storage'
import { MAX_REQUEST_BYTES } from '@/protocol/wire'
import { ManualClock } from './manual-clock'
import { MemoryCloud } from './memory-cloud'
import { opened, phoneOptions, sessionFields, settled, switchedNetwork } from './phone'

const session = (id: string, gmvFen = 100) => ({ kind: 'session' as const, id, fields: sessionFields(gmvFen) })

describe('writing', () => {
  it('shows a record once it is on storage, without any network', async () => {
    const storage = createMemoryStorage()
    const replica = await opened(phoneOptions({ storage, network: switchedNetwork(false) }))
    expect(await replica.write([session('s1')])).toEqual({ ok: true })
    expect(replica.records('session').get('s1')).toEqual({ id: 's1', ...sessionFields(100) })
    expect(storage.entries().map(([key]) => key)).toEqual(['teams/t1/chen/outbox/work/00000001.000'])
    expect(replica.status()).toMatchObject({ state: 'offline', pending: [{ kind: 'session', id: 's1', isNew: true }] })
    expect(replica.isPending('session', 's1')).toBe(true)
  })

  it('shows nothing when storage is full, and says so', async () => {
    const storage = createMemoryStorage()
    const replica = await opened(phoneOptions({ storage }))
    storage.failWith({ ok: false, code: 'full', message: 'no room' })
    expect(await replica.write([session('s1')])).toMatchObject({ ok: false, code: 'storage_full' })
    expect(replica.records('session').size).toBe(0)
    storage.failWith(undefined)
    expect(await replica.write([session('s1')])).toEqual({ ok: true })
    expect(replica.records('session').size).toBe(1)
  })

  it('goes on with what it has when there is no room for a snapshot, and writes it later', async () => {
    const storage = createMemoryStorage()
    const clock = new ManualClock()
    const options = phoneOptions({ storage, clock })
    const replica = await opened(options)
    await replica.write([session('s1')])
    await replica.sync()
    storage.failWith({ ok: false, code: 'full', message: 'no room' })
    await replica.flush()
    expect((await opened({ ...options, network: switchedNetwork(false) })).records('session').size).toBe(1)
    storage.failWith(undefined)
    clock.advance(60_000)
    await settled()
    expect(storage.entries().some(([key]) => key.includes('/snapshot/'))).toBe(true)
  })

  it('refuses what the cloud would refuse, and writes none of the call', async () => {
    const replica = await opened(phoneOptions())
    const result = await replica.write([session('s1'), { kind: 'session', id: 's2', fields: { gmvFen: -1 } }])
    expect(result).toMatchObject({ ok: false, code: 'invalid' })
    expect(replica.records('session').size).toBe(0)
  })

  it('writes all of a call or none of it, and sends it in requests that fit', async () => {
    const clock = new ManualClock()
    const cloud = new MemoryCloud(() => clock.now())
    const replica = await opened(phoneOptions({ cloud: cloud.as('chen'), clock }))
    const long = (id: string) => ({ ...session(id), fields: { ...sessionFields(1), wentWell: '好'.repeat(400) } })
    await replica.write(Array.from({ length: 200 }, (_, place) => long(`s${place}`)))
    await replica.sync()
    expect(cloud.batches.length).toBeGreaterThan(1)
    for (const batch of cloud.batches) expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThan(MAX_REQUEST_BYTES)
    expect(cloud.changes().map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, place) => `s${place}`))
  })

  it('keeps writes in the order of the calls, however quickly they come', async () => {
    const clock = new ManualClock()
    const cloud = new MemoryCloud(() => clock.now())
    const replica = await opened(phoneOptions({ cloud: cloud.as('chen'), clock }))
    await Promise.all([1, 2, 3, 4].map((amount) => replica.write([session('s1', amount)])))
    await replica.sync()
    expect(cloud.changes().map(({ fields }) => fields.gmvFen)).toEqual([1, 2, 3, 4])
    expect(replica.find('session', 's1')?.gmvFen).toBe(4)
  })

  it('answers closed after closing', async () => {
    const replica = await opened(phoneOptions())
    await replica.close()
    expect(await replica.write([session('s1')])).toMatchObject({ ok: false, code: 'closed' })
  })
})

describe('reading', () => {
  it('gives the same map, list and status as long as nothing changed', async () => {
    const replica = await opened(phoneOptions({ network: switchedNetwork(false) }))
    await replica.write([session('s1'), { kind: 'account', id: 'a1', fields: { name: '主号', order: 1 } }])
    const [sessions, accounts, status, questions] = [
      replica.records('session'),
      replica.records('account'),
      replica.status(),
      replica.questions(),
    ]
    expect(replica.records('session')).toBe(sessions)
    expect(replica.status()).toBe(status)
    expect(replica.questions()).toBe(questions)
    await replica.write([session('s2')])
    expect(replica.records('session')).not.toBe(sessions)
    expect(replica.records('session').get('s1')).toBe(sessions.get('s1'))
    expect(replica.records('account')).toBe(accounts)
  })

  it('hides a deleted record from the list and still finds it', async () => {
    const replica = await opened(phoneOptions({ network: switchedNetwork(false) }))
    await replica.write([session('s1')])
    await replica.write([{ kind: 'session', id: 's1', fields: { deletedAt: 5 } }])
    expect(replica.records('session').size).toBe(0)
    expect(replica.find('session', 's1')?.deletedAt).toBe(5)
    await replica.write([{ kind: 'session', id: 's1', fields: { deletedAt: null } }])
    expect(replica.records('session').size).toBe(1)
    expect(replica.questions()).toEqual([])
  })

  it('calls its listeners after a write, until they unsubscribe', async () => {
    const replica = await opened(phoneOptions({ network: switchedNetwork(false) }))
    let calls = 0
    const unsubscribe = replica.subscribe(() => (calls += 1))
    await replica.write([session('s1')])
    const after = calls
    expect(after).toBeGreaterThan(0)
    unsubscribe()
    await replica.write([session('s2')])
    expect(calls).toBe(after)
  })
})
