import { writeFileSync } from 'node:fs'
import { StoreUnavailable } from '#cloud/store/store-unavailable'
import { memoryStoreFixture } from './memory-store'
import { batchDocument, describeStore, teamDocument } from './store-contract'
import { sqliteFixture } from './sqlite-store'

describeStore('SQLite', sqliteFixture)
describeStore('memory', memoryStoreFixture)

describe('the SQLite store by itself', () => {
  it('finds everything again in a file that was closed', async () => {
    const fixture = sqliteFixture()
    const first = fixture.open()
    await first.transact((transaction) => transaction.put('teams', 't', teamDocument()))
    await first.close()
    expect(await fixture.open().get('teams', 't')).toEqual(teamDocument())
    await fixture.dispose()
  })

  it('fails, and does nothing worse, when it is asked after it was closed', async () => {
    const fixture = sqliteFixture()
    const store = fixture.open()
    await store.close()
    await expect(store.transact((transaction) => transaction.put('teams', 't', teamDocument()))).rejects.toThrow()
    await expect(store.get('teams', 't')).rejects.toThrow()
    await fixture.dispose()
  })

  it('answers busy while another process writes, and writes nothing', async () => {
    const fixture = sqliteFixture()
    const [one, other] = [fixture.open(), fixture.open()]
    const put = await one.transact(async () =>
      other.transact((transaction) => transaction.put('teams', 't', teamDocument())),
    )
    expect(put).toEqual({ ok: true, value: { ok: false, code: 'busy' } })
    expect(await one.get('teams', 't')).toBeUndefined()
    await fixture.dispose()
  })

  it('gives no seq of a stream twice', async () => {
    const fixture = sqliteFixture()
    const store = fixture.open()
    const twice = store.transact(async (transaction) => {
      await transaction.put('batches', 'b1', batchDocument())
      await transaction.put('batches', 'b2', batchDocument())
    })
    await expect(twice).rejects.toThrow(StoreUnavailable)
    expect(await store.get('batches', 'b1')).toBeUndefined()
    await fixture.dispose()
  })

  it('does not open a file that is no database, rather than find nothing in it', async () => {
    const fixture = sqliteFixture()
    writeFileSync(fixture.file, 'this is a text, not a database, and long enough to be taken for a header')
    expect(() => fixture.open()).toThrow('not a database')
    await fixture.dispose()
  })
})
