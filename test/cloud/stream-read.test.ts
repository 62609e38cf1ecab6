import { batchOf, change, cloudFixture, dataOf, START, TEAM_ID, type CloudFixture } from './cloud-fixture'

describe('stream.read', () => {
  let cloud: CloudFixture

  beforeEach(async () => {
    cloud = cloudFixture()
    await cloud.createTeam()
  })
  afterEach(() => cloud.dispose())

  const push = async (text: string) => {
    const fields = Object.fromEntries([...text].map((character, index) => [`text${index}`, character.repeat(1000)]))
    const batch = batchOf([change({ fields })])
    return dataOf(await cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch }))
  }
  const read = async (after: number) =>
    dataOf(await cloud.as('chen')('stream.read', { teamId: TEAM_ID, stream: 'work', after }))

  async function readAll(): Promise<{ pages: number; largestBytes: number; seqs: number[] }> {
    const all = { pages: 0, largestBytes: 0, seqs: [] as number[] }
    for (let after = 0, more = true; more;) {
      const page = await read(after)
      all.pages += 1
      all.largestBytes = Math.max(all.largestBytes, Buffer.byteLength(JSON.stringify({ ok: true, data: page })))
      all.seqs.push(...page.batches.map((batch) => batch.seq))
      after = all.seqs[all.seqs.length - 1] ?? after
      more = page.more
    }
    return all
  }

  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

  it('answers an empty stream at once', async () => {
    expect(await read(0)).toEqual({ batches: [], head: 0, more: false, now: START, role: 'owner' })
  })

  it('answers a reader who is ahead of the log with its true head', async () => {
    await push('a')
    expect(await read(7)).toEqual({ batches: [], head: 1, more: false, now: START, role: 'owner' })
  })

  it('gives every batch once over pages of at most 100', async () => {
    for (let round = 0; round < 205; round += 1) await push('a')
    expect(await readAll()).toMatchObject({ pages: 3, seqs: upTo(205) })
  })

  it('gives the news of further streams in the same page', async () => {
    await push('a')
    const newer = () => batchOf([change({ kind: 'newer' })], { stream: 'buyers-07' })
    for (let round = 0; round < 2; round += 1) {
      dataOf(await cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch: newer() }))
    }
    const also = { 'buyers-07': 1, 'buyers-08': 0 }
    const page = dataOf(await cloud.as('chen')('stream.read', { teamId: TEAM_ID, stream: 'work', after: 0, also }))
    expect(page).toMatchObject({ batches: [{ seq: 1, stream: 'work' }], head: 1, more: false, role: 'owner' })
    expect(page.also).toMatchObject({
      'buyers-07': { batches: [{ seq: 2, stream: 'buyers-07' }], head: 2, more: false },
      'buyers-08': { batches: [], head: 0, more: false },
    })
  })

  it('leaves a further stream out where the page has no room for it, and gives it when it is asked for', async () => {
    const fill = async (stream: string, count: number) => {
      for (let round = 0; round < count; round += 1) {
        const fields = Object.fromEntries([...'播'.repeat(29)].map((one, index) => [`text${index}`, one.repeat(1000)]))
        const batch = batchOf([change({ kind: 'newer', fields })], { stream })
        dataOf(await cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch }))
      }
    }
    for (const stream of ['work', 'buyers-01', 'buyers-02']) await fill(stream, 6)
    const also = { 'buyers-01': 0, 'buyers-02': 0 }
    const page = dataOf(await cloud.as('chen')('stream.read', { teamId: TEAM_ID, stream: 'work', after: 0, also }))
    expect(Buffer.byteLength(JSON.stringify({ ok: true, data: page }))).toBeLessThan(900_000)
    expect(page.batches).toHaveLength(6)
    expect(page.also?.['buyers-01']).toMatchObject({ head: 6, more: true })
    expect(page.also).not.toHaveProperty('buyers-02')
    const next = { teamId: TEAM_ID, stream: 'buyers-02', after: 0 }
    expect(dataOf(await cloud.as('chen')('stream.read', next)).batches).toHaveLength(6)
  })

  it('keeps every page under 900 KB', async () => {
    for (let round = 0; round < 25; round += 1) await push('播'.repeat(29))
    const { pages, largestBytes, seqs } = await readAll()
    expect(seqs).toEqual(upTo(25))
    expect(pages).toBe(3)
    expect(largestBytes).toBeLessThan(900_000)
  })
})
