import type { Kind } from '@/domain/records/kinds'
import { readBackup, restoreBackup } from '@/replica/backup'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { failure } from './memory-cloud'
import { buyer, opened, pair, phoneOptions, sessionFields, settled, switchedNetwork } from './phone'

const session = (id: string) => ({ kind: 'session' as const, id, fields: sessionFields(100) })
/** Of the shards 0 and 1. */
const WANG = 'A1'
const LI = 'C1'
const SHARDS = ['buyers-00', 'buyers-01']
const goal = (id: string) => ({ kind: 'goal' as Kind, id, fields: { gmvFen: 5 } })

describe('a role that may read less than before', () => {
  it('loses its copy of those streams, open or not, and sees what was not sent', async () => {
    const network = switchedNetwork(true)
    const { cloud, options, replica } = await pair({ network })
    await replica.write([session('s1'), buyer(WANG), buyer(LI)])
    await replica.sync()
    await replica.open(['buyers-00'])
    await replica.flush()
    network.switchTo(false)
    await replica.write([buyer(WANG, '李**')])
    cloud.roles.set('chen', 'viewer')
    network.switchTo(true)
    await settled()
    expect(replica.records('buyer').size).toBe(0)
    expect(replica.records('session').size).toBe(1)
    expect(replica.status()).toMatchObject({ state: 'synced', setAside: [{ id: WANG, code: 'forbidden' }] })
    expect(replica.streamState(['buyers-00'])).toBe('failed')
    const kept = await options.storage.list('teams/t1/chen/')
    expect(kept.ok && kept.value.filter((key) => key.includes('buyers'))).toEqual([])
  })

  it('sets aside what waits in a stream that it may not read, though the cloud is too busy to refuse it', async () => {
    const network = switchedNetwork(false)
    const { cloud, replica } = await pair({ network })
    await replica.write([goal('g1')])
    cloud.roles.set('chen', 'operator')
    cloud.mishaps.push(failure('internal', undefined, false))
    network.switchTo(true)
    await settled()
    expect(replica.status().setAside).toMatchObject([{ kind: 'goal', id: 'g1', code: 'forbidden' }])
    expect(replica.status().pending).toEqual([])
  })

  it('is told by a cloud that does not say the role, too', async () => {
    const { cloud, replica } = await pair()
    cloud.readsSeveral = false
    await replica.open(['owner'])
    await replica.write([goal('g1')])
    await replica.sync()
    cloud.roles.set('chen', 'anchor')
    await replica.sync()
    expect(replica.streamState(['owner'])).toBe('failed')
    expect(replica.find('goal' as Kind, 'g1')).toBeUndefined()
    expect(replica.status()).toMatchObject({ state: 'synced' })
  })
})

describe('a team as a whole', () => {
  it('becomes a cloud team with all its streams, those that were not open included', async () => {
    const { clock, cloud, options, replica } = await pair({ home: 'local' })
    await replica.write([session('s1'), buyer(WANG), buyer(LI)])
    await replica.close()
    const again = await opened(options)
    expect(await again.toCloud()).toEqual({ ok: true })
    await again.sync()
    const other = await opened(phoneOptions({ memberId: 'xu', replicaId: 'replicaX', clock, cloud: cloud.as('xu') }))
    await other.open(SHARDS)
    await other.sync()
    expect([other.records('session').size, other.records('buyer').size]).toEqual([1, 2])
  })

  it('is in its backup with all its streams, those that were not open included', async () => {
    const { options, replica } = await pair({ home: 'local' })
    await replica.write([session('s1'), buyer(WANG)])
    await replica.close()
    const again = await opened(options)
    await again.write([buyer(LI)])
    const team = {
      teamId: 't1',
      memberId: 'chen',
      name: '禾序',
      kind: 'merchant',
      home: 'local',
      memberName: '陈',
    } as const
    const saved = await again.exportBackup({ ...team, savedAt: 0 })
    const read = saved.ok ? readBackup(saved.text) : saved
    if (!read.ok) throw new Error(read.code)
    const storage = createMemoryStorage()
    expect(await restoreBackup(storage, read.backup)).toEqual({ ok: true })
    const restored = await opened({ ...options, storage })
    await restored.open(SHARDS)
    expect([restored.records('session').size, restored.records('buyer').size]).toEqual([1, 2])
  })

  it('that was moved into the cloud and killed before its first snapshot sends what it holds once', async () => {
    const { cloud, options, replica } = await pair({ home: 'local', network: switchedNetwork(false) })
    await replica.write([session('s1'), buyer(WANG)])
    await replica.write([{ kind: 'session', id: 's1', fields: { gmvFen: 7 } }])
    expect(await replica.toCloud()).toEqual({ ok: true })
    const again = await opened({ ...options, home: 'cloud', network: switchedNetwork(true) })
    await settled()
    expect(again.status()).toMatchObject({ state: 'synced', pending: [], setAside: [] })
    expect(cloud.changes().filter(({ kind }) => kind === 'buyer')).toHaveLength(1)
    expect(cloud.changes().flatMap(({ fields }) => fields.gmvFen ?? [])).toEqual([7])
  })

  it('brings the unsent of all its streams into the rescue file', async () => {
    const network = switchedNetwork(false)
    const storage = createMemoryStorage()
    const { cloud, options, replica } = await pair({ network, storage })
    await replica.write([session('s1'), buyer(WANG)])
    await replica.close()
    cloud.remove('chen')
    await opened({ ...options, network: switchedNetwork(true) })
    await settled()
    const [[key, text] = ['', '']] = storage.entries()
    expect(key).toMatch(/^rescue\//)
    expect(text).toContain(`"${WANG}"`)
    expect(text).toContain('"s1"')
  })
})
