import type { ReplicaOptions } from '@/replica/open-replica'
import { openReplica } from '@/replica/open-replica'
import { nullCloud } from '@/services/cloud/null-cloud'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { ManualClock } from './manual-clock'
import { MemoryCloud } from './memory-cloud'
import { opened, phoneOptions, sessionFields, switchedNetwork } from './phone'

const session = (id: string, gmvFen = 100) => ({ kind: 'session' as const, id, fields: sessionFields(gmvFen) })

/** A phone that wrote `s1`, `s2`, `s3` with a snapshot after each. */
async function wornPhone(given: Partial<ReplicaOptions> = {}) {
  const storage = createMemoryStorage()
  const clock = new ManualClock()
  const cloud = new MemoryCloud(() => clock.now())
  const options = phoneOptions({ storage, clock, cloud: cloud.as('chen'), ...given })
  const replica = await opened(options)
  for (const id of ['s1', 's2', 's3']) {
    await replica.write([session(id)])
    await replica.sync()
    await replica.flush()
  }
  await replica.close()
  const snapshots = () => storage.entries().filter(([key]) => key.includes('/snapshot/'))
  return { storage, options, offline: { ...options, network: switchedNetwork(false) }, snapshots }
}

describe('opening from storage', () => {
  it('keeps two snapshots, and of the outbox only what one of them lacks', async () => {
    const { storage, snapshots } = await wornPhone()
    expect(snapshots().map(([key]) => key.slice(-8))).toEqual(['00000002', '00000003'])
    expect(
      storage
        .entries()
        .filter(([key]) => key.includes('/outbox/'))
        .map(([key]) => key.slice(-12)),
    ).toEqual(['00000003.000'])
  })

  it('reads the records without the network, and nothing waits', async () => {
    const { offline } = await wornPhone()
    const replica = await opened(offline)
    expect([...replica.records('session').keys()]).toEqual(['s1', 's2', 's3'])
    expect(replica.status()).toMatchObject({ pending: [], state: 'offline' })
    expect(replica.status().damage).toBeUndefined()
  })

  it.each(['local', 'cloud'] as const)('takes the older slot when the newer was cut short (%s team)', async (home) => {
    const { storage, snapshots, offline } = await wornPhone({ home })
    const [, newest] = snapshots()
    storage.put(newest?.[0] ?? '', newest?.[1].slice(0, -5) ?? '')
    const replica = await opened(offline)
    expect([...replica.records('session').keys()]).toEqual(['s1', 's2', 's3'])
    expect(replica.status().damage).toBeUndefined()
  })

  it('takes the older slot when the newer holds something else', async () => {
    const { storage, snapshots, offline } = await wornPhone()
    const [, newest] = snapshots()
    storage.put(newest?.[0] ?? '', newest?.[1].replace('"gmvFen":100', '"gmvFen":1,0') ?? '')
    expect((await opened(offline)).records('session').size).toBe(3)
  })

  it('reads the log again when both slots are bad, and says so', async () => {
    const { storage, snapshots, options } = await wornPhone()
    for (const [key, text] of snapshots()) storage.put(key, text.slice(0, 40))
    const replica = await opened(options)
    expect(replica.status().damage).toBe('snapshot')
    await replica.sync()
    expect([...replica.records('session').keys()].sort()).toEqual(['s1', 's2', 's3'])
    expect(replica.status()).toMatchObject({ state: 'synced', pending: [] })
    await replica.close()
    expect((await opened(options)).status().damage).toBeUndefined()
  })

  it('drops a last entry that was cut short: it was never acknowledged', async () => {
    const { storage, offline } = await wornPhone()
    storage.put('teams/t1/chen/outbox/work/00000004.000', 'daybreak-outbox-1 500\n{"number":4')
    const replica = await opened(offline)
    expect(replica.status()).toMatchObject({ pending: [] })
    expect(replica.status().damage).toBeUndefined()
    expect(await replica.write([session('s4')])).toEqual({ ok: true })
    expect((await opened(offline)).records('session').has('s4')).toBe(true)
  })

  it('says when an entry in the midst of the outbox is unreadable', async () => {
    const { storage, offline } = await wornPhone()
    const replica = await opened(offline)
    await replica.write([session('s4')])
    await replica.write([session('s5')])
    storage.put('teams/t1/chen/outbox/work/00000004.000', 'daybreak-outbox-1 500\n{"number":4')
    const again = await opened(offline)
    expect(again.status().damage).toBe('outbox')
    expect(again.records('session').has('s5')).toBe(true)
  })

  it('opens nothing while storage does not answer, rather than taking it for empty', async () => {
    const { storage, options } = await wornPhone()
    storage.failWith({ ok: false, code: 'unavailable', message: 'locked' })
    expect(await openReplica(options)).toEqual({ ok: false, code: 'storage_unavailable', message: 'locked' })
  })
})

describe('a team of this phone alone', () => {
  it('confirms its own writes: nothing is ever pending', async () => {
    const options = phoneOptions({ home: 'local', cloud: nullCloud })
    const replica = await opened(options)
    await replica.write([session('s1', 1)])
    await replica.write([{ kind: 'session', id: 's1', fields: { gmvFen: 2 } }])
    expect(replica.status()).toMatchObject({ state: 'local', pending: [], justSynced: 0 })
    expect(replica.isPending('session', 's1')).toBe(false)
    expect((await opened(options)).records('session').get('s1')?.gmvFen).toBe(2)
  })

  it('becomes a cloud team with the same records, deletions and settings', async () => {
    const clock = new ManualClock()
    const cloud = new MemoryCloud(() => clock.now())
    const options = phoneOptions({ home: 'local', clock, cloud: cloud.as('chen') })
    const first = await opened(options)
    await first.write([session('s1'), session('s2'), session('s3')])
    await first.close()
    // As after a restored backup: the same team under another replica id.
    const replica = await opened({ ...options, replicaId: 'replicaB' })
    await replica.write([
      { kind: 'session', id: 's2', fields: { deletedAt: 5 } },
      { kind: 'session', id: 's1', fields: { gmvFen: 7 } },
    ])
    const before = new Map(replica.records('session'))
    expect(await replica.toCloud()).toEqual({ ok: true })
    expect(new Map(replica.records('session'))).toEqual(before)
    await replica.sync()
    expect(replica.home).toBe('cloud')
    expect(replica.status()).toMatchObject({ state: 'synced', pending: [] })
    expect(new Map(replica.records('session'))).toEqual(before)

    const other = await opened(phoneOptions({ memberId: 'xu', replicaId: 'replicaX', clock, cloud: cloud.as('xu') }))
    await other.sync()
    expect(new Map(other.records('session'))).toEqual(before)
    expect(other.questions()).toEqual([])
  })
})
