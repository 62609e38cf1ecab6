import schema from '#cloud/store/cloudbase-schema.json'
import type { Transaction } from '#cloud/store/store'
import { StoreUnavailable } from '#cloud/store/store-unavailable'
import { cloudbaseFixture, type CloudbaseFixture } from './cloudbase-store'
import { batchDocument, describeStore, teamDocument } from './store-contract'

describeStore("WeChat's cloud database", () => cloudbaseFixture())

describe("the store over WeChat's cloud database by itself", () => {
  let fixture: CloudbaseFixture
  const store = () => fixture.open()
  const putTeam = () => store().transact((transaction) => transaction.put('teams', 't', teamDocument()))

  beforeEach(async () => {
    fixture = await cloudbaseFixture()
  })
  afterEach(() => fixture.dispose())

  it('makes its collections where nothing was deployed, whether it is first read or first written', async () => {
    const [read, written] = [await cloudbaseFixture(false), await cloudbaseFixture(false)]
    const query = { teamId: 'team-1', stream: 'work', after: 0, limit: 10 }
    const put = (transaction: Transaction) => transaction.put('teams', 't', teamDocument())
    expect(await written.open().transact(put)).toEqual({ ok: false, code: 'busy' })
    expect((await written.open().transact(put)).ok).toBe(true)
    await written.dispose()
    expect(await read.open().batchesAfter(query)).toEqual([])
    expect([...read.endpoint.database.snapshot.collections.keys()]).toEqual(schema.collections)
    await read.dispose()
  })

  it('is busy at once while another transaction holds the lock, and writes nothing', async () => {
    await putTeam()
    const result = await store().transact(async (outer) => {
      await outer.put('teams', 't', teamDocument({ name: 'first' }))
      return store().transact((inner) => inner.put('teams', 't', teamDocument({ name: 'second' })))
    })
    expect(result).toEqual({ ok: true, value: { ok: false, code: 'busy' } })
    expect((await store().get('teams', 't'))?.name).toBe('first')
  })

  it('is busy when what it read was written meanwhile', async () => {
    await putTeam()
    const result = await store().transact(async (transaction) => {
      const team = await transaction.get('teams', 't')
      await putTeam()
      await transaction.put('teams', 't', team ?? teamDocument())
    })
    expect(result).toEqual({ ok: false, code: 'busy' })
  })

  it('goes on once the transaction of a killed function has run out', async () => {
    await putTeam()
    void store().transact(async (transaction) => {
      await transaction.put('teams', 't', teamDocument())
      await new Promise(() => undefined)
    })
    while ((await putTeam()).ok) await new Promise((resolve) => setImmediate(resolve))
    fixture.endpoint.transactions.expireAll()
    expect((await putTeam()).ok).toBe(true)
  })

  it('gives no seq of a stream twice', async () => {
    await putTeam()
    const twice = store().transact(async (transaction) => {
      await transaction.put('batches', 'b1', batchDocument())
      await transaction.put('batches', 'b2', batchDocument())
    })
    await expect(twice).rejects.toThrow(StoreUnavailable)
    expect(await store().get('batches', 'b1')).toBeUndefined()
  })

  it('gives back word for word what the SDK would read as its own: operators, dates, places, dotted names', async () => {
    const fields = { 'a.b': 1, place: { type: 'Point', coordinates: [1, 2] }, when: { $date: 5 }, id: { $oid: 'x' } }
    const batch = batchDocument({ changes: [['session', 's1', fields, '0000000000001']] })
    await putTeam()
    await store().transact((transaction) => transaction.put('batches', 'b', batch))
    expect(await store().get('batches', 'b')).toEqual(batch)
    expect(await store().batchesAfter({ teamId: 'team-1', stream: 'work', after: 0, limit: 10 })).toEqual([batch])
  })

  it('keeps a page of a snapshot as large as they come, and removes it with its team', async () => {
    const note = '引号"和换行\n'.repeat(40_000)
    const change = ['session', 's1', { note }, '000000000000100replicaA', 0, 1, 'm1'] as const
    const page = { teamId: 'team-1', seq: 500, page: 0, pages: 1, highest: change[3], changes: [change] }
    await store().transact((transaction) => transaction.put('snapshots', 'team-1:work:500:0', page))
    expect(await store().get('snapshots', 'team-1:work:500:0')).toEqual(page)
    expect(await store().removeOfTeam({ collection: 'snapshots', teamId: 'team-1', limit: 100 })).toBe(1)
    expect(await store().get('snapshots', 'team-1:work:500:0')).toBeUndefined()
  })

  it('passes over what a mini program wrote by itself, past the function', async () => {
    const { teamId, stream, records, seq, ...rest } = batchDocument()
    const forged = { body: JSON.stringify(batchDocument()), teamId, stream, records, seq, _openid: 'somebody' }
    fixture.endpoint.database.commit([{ collection: 'batches', id: 'forged', document: { ...rest, ...forged } }])
    expect(await store().get('batches', 'forged')).toBeUndefined()
    expect(await store().batchesAfter({ teamId, stream, after: 0, limit: 10 })).toEqual([])
    expect(await store().batchesOfRecord({ teamId, stream, record: 'session:s1', limit: 10 })).toEqual([])
  })

  it('says that the database does not answer, never that nothing is there', async () => {
    await putTeam()
    fixture.endpoint.breakDown()
    await expect(store().get('teams', 't')).rejects.toThrow(StoreUnavailable)
    await expect(store().batchesAfter({ teamId: 't', stream: 'work', after: 0, limit: 1 })).rejects.toThrow(
      StoreUnavailable,
    )
    await expect(putTeam()).rejects.toThrow(StoreUnavailable)
  })
})
