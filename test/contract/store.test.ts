import { writeFileSync } from 'node:fs'
import { StoreUnavailable } from '#cloud/store/store-unavailable'
import { batchDocument, describeStore, teamDocument } from './store-contract'
import { sqliteFixture } from './sqlite-store'

describeStore('SQLite', sqliteFixture)

describe('the SQLite store by itself', () => {
  it('finds everything again in a file that was closed', async () => {
    const fixture = await sqliteFixture()
    const first = await fixture.open()
    await first.transact((transaction) => transaction.put('teams', 't', teamDocument()))
    await first.close()
    expect(await (await fixture.open()).get('teams', 't')).toEqual(teamDocument())
    await fixture.dispose()
  })

  it('answers busy while another process writes, and writes nothing', async () => {
    const fixture = await sqliteFixture()
    const [one, other] = [await fixture.open(), await fixture.open()]
    const put = await one.transact(async () =>
      other.transact((transaction) => transaction.put('teams', 't', teamDocument())),
    )
    expect(put).toEqual({ ok: true, value: { ok: false, code: 'busy' } })
    expect(await one.get('teams', 't')).toBeUndefined()
    await fixture.dispose()
  })

  it('gives no seq of a stream twice', async () => {
    const fixture = await sqliteFixture()
    const store = await fixture.open()
    const twice = store.transact(async (transaction) => {
      await transaction.put('batches', 'b1', batchDocument())
      await transaction.put('batches', 'b2', batchDocument())
    })
    await expect(twice).rejects.toThrow(StoreUnavailable)
    expect(await store.get('batches', 'b1')).toBeUndefined()
    await fixture.dispose()
  })

  it('says that it is unavailable when the file is no database, not that nothing is there', async () => {
    const fixture = await sqliteFixture()
    writeFileSync(fixture.file, 'this is a text, not a database, and long enough to be taken for a header')
    await expect(fixture.open()).rejects.toThrow()
    await fixture.dispose()
  })
})
