import { stampOf } from '@/protocol/stamp'
import { batchOf, change, cloudFixture, codeOf, dataOf, START, TEAM_ID, type CloudFixture } from './cloud-fixture'

const RECORD = { teamId: TEAM_ID, stream: 'work', kind: 'session', id: 's1' } as const
const stampAt = (round: number) => stampOf({ milliseconds: START + round, counter: 0 }, 'replica1')

describe('history.read', () => {
  let cloud: CloudFixture

  beforeEach(async () => {
    cloud = cloudFixture()
    await cloud.createTeam(['operator', 'viewer'])
  })
  afterEach(() => cloud.dispose())

  const push = async (batch: ReturnType<typeof batchOf>, person = 'chen') =>
    dataOf(await cloud.as(person)('stream.append', { teamId: TEAM_ID, batch }))
  const read = async (before?: number, person = 'chen') =>
    dataOf(await cloud.as(person)('history.read', before === undefined ? RECORD : { ...RECORD, before }))

  async function readAll() {
    const all = { pages: 0, largestBytes: 0, seqs: [] as number[] }
    for (let before: number | undefined, isMore = true; isMore;) {
      const page = await read(before)
      all.pages += 1
      all.largestBytes = Math.max(all.largestBytes, Buffer.byteLength(JSON.stringify({ ok: true, data: page })))
      all.seqs.push(...page.changes.map(({ seq }) => seq))
      before = page.next
      isMore = before !== undefined
    }
    return all
  }

  it('says who wrote what, the latest first', async () => {
    await push(batchOf([change({ fields: { gmvFen: 100 }, stamp: stampAt(1) })]))
    await push(batchOf([change({ fields: { gmvFen: 200 }, stamp: stampAt(2), seen: 1 })]), 'operator')
    const { changes, next } = await read()
    expect(next).toBeUndefined()
    expect(changes.map(({ seq, fields, stamp }) => ({ seq, fields, stamp }))).toEqual([
      { seq: 2, fields: { gmvFen: 200 }, stamp: stampAt(2) },
      { seq: 1, fields: { gmvFen: 100 }, stamp: stampAt(1) },
    ])
    expect(new Set(changes.map(({ memberId }) => memberId)).size).toBe(2)
  })

  it('tells nothing of other records that came in the same batch', async () => {
    await push(batchOf([change(), change({ id: 's2', fields: { wentWell: 'secret' } })]))
    const { changes } = await read()
    expect(changes).toHaveLength(1)
    expect(JSON.stringify(changes)).not.toContain('secret')
  })

  it('gives several changes of one batch, the last written first', async () => {
    const twice = [change({ fields: { orders: 1 } }), change({ fields: { orders: 2 }, stamp: stampAt(1) })]
    await push(batchOf(twice))
    expect((await read()).changes.map(({ fields }) => fields.orders)).toEqual([2, 1])
  })

  it('has nothing of a record that nobody wrote', async () => {
    expect(await read()).toEqual({ changes: [] })
  })

  it('gives every change once over pages of at most 100 batches', async () => {
    for (let round = 1; round <= 205; round += 1) {
      await push(batchOf([change({ fields: { orders: round }, stamp: stampAt(round) })]))
    }
    const { pages, seqs } = await readAll()
    expect(pages).toBe(3)
    expect(seqs).toEqual(Array.from({ length: 205 }, (_, index) => 205 - index))
  })

  it('keeps every page under 900 KB', async () => {
    const fields = Object.fromEntries(Array.from({ length: 29 }, (_, index) => [`text${index}`, '播'.repeat(1000)]))
    for (let round = 1; round <= 25; round += 1) await push(batchOf([change({ fields, stamp: stampAt(round) })]))
    const { pages, largestBytes, seqs } = await readAll()
    expect(seqs).toHaveLength(25)
    expect(pages).toBe(3)
    expect(largestBytes).toBeLessThan(900_000)
  })

  it('refuses what no record can be called before it reads anything', async () => {
    const ask = (record: object) => cloud.raw('chen', { name: 'history.read', request: { ...RECORD, ...record } })
    expect(codeOf(await ask({ kind: '__proto__' }))).toBe('bad_request')
    expect(codeOf(await ask({ id: '' }))).toBe('bad_request')
    expect(codeOf(await ask({ id: 'a b' }))).toBe('bad_request')
    expect(codeOf(await ask({ before: -1 }))).toBe('bad_request')
    expect(codeOf(await ask({ stream: 'nowhere' }))).toBe('bad_request')
  })

  it('is closed to somebody who was removed, the moment they are', async () => {
    await push(batchOf([change()]))
    const { members } = dataOf(await cloud.as('chen')('team.members', { teamId: TEAM_ID }))
    const memberId = members.find(({ name }) => name === 'operator')?.id ?? ''
    await cloud.as('chen')('team.remove', { teamId: TEAM_ID, memberId })
    expect(codeOf(await cloud.as('operator')('history.read', RECORD))).toBe('forbidden')
    expect((await read(undefined, 'viewer')).changes).toHaveLength(1)
  })
})
