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
    expect(await read(0)).toEqual({ batches: [], head: 0, more: false, now: START })
  })

  it('answers a reader who is ahead of the log with its true head', async () => {
    await push('a')
    expect(await read(7)).toEqual({ batches: [], head: 1, more: false, now: START })
  })

  it('gives every batch once over pages of at most 100', async () => {
    for (let round = 0; round < 205; round += 1) await push('a')
    expect(await readAll()).toMatchObject({ pages: 3, seqs: upTo(205) })
  })

  it('keeps every page under 900 KB', async () => {
    for (let round = 0; round < 25; round += 1) await push('播'.repeat(29))
    const { pages, largestBytes, seqs } = await readAll()
    expect(seqs).toEqual(upTo(25))
    expect(pages).toBe(3)
    expect(largestBytes).toBeLessThan(900_000)
  })
})
