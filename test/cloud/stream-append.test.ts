import { stampOf } from '@/protocol/stamp'
import {
  batchOf,
  change,
  cloudFixture,
  codeOf,
  dataOf,
  OWNER_ID,
  START,
  TEAM_ID,
  type CloudFixture,
} from './cloud-fixture'

const MINUTE = 60_000

describe('stream.append', () => {
  let cloud: CloudFixture

  beforeEach(async () => {
    cloud = cloudFixture()
    await cloud.createTeam(['operator', 'viewer'])
  })
  afterEach(() => cloud.dispose())

  const push = (batch = batchOf([change()]), person = 'chen') =>
    cloud.as(person)('stream.append', { teamId: TEAM_ID, batch })
  const read = async (after = 0) =>
    dataOf(await cloud.as('chen')('stream.read', { teamId: TEAM_ID, stream: 'work', after })).batches

  it('numbers the batches of a stream from 1 and sets author and server time', async () => {
    const batch = batchOf([change()])
    expect(dataOf(await push(batch))).toEqual({ seq: 1, at: START })
    expect(dataOf(await push())).toEqual({ seq: 2, at: START })
    expect((await read())[0]).toEqual({ ...batch, seq: 1, memberId: OWNER_ID, at: START })
  })

  it('numbers each stream by itself', async () => {
    await push()
    const goal = batchOf([change({ kind: 'goal' })], { stream: 'owner' })
    expect(dataOf(await push(goal)).seq).toBe(1)
  })

  it('keeps kinds and fields of a newer phone word for word', async () => {
    const newer = [
      change({ fields: { gmvFen: 1, moodOfRoom: { tags: ['热', null], scale: 1.5 } } }),
      change({ kind: 'pledge', id: 'p-1', fields: { text: '🌙' } }),
    ]
    const batch = batchOf(newer)
    await push(batch, 'operator')
    expect((await read())[0]?.changes).toEqual(batch.changes)
  })

  describe('a batch that comes again', () => {
    it('is answered with the seq and the time it got, and is stored once', async () => {
      const batch = batchOf([change()])
      const first = dataOf(await push(batch))
      await push()
      cloud.now += MINUTE
      expect(dataOf(await push(batch))).toEqual(first)
      expect(await read()).toHaveLength(2)
    })

    it('is the same whatever order its keys are in', async () => {
      const batch = batchOf([change({ fields: { gmvFen: 1, orders: 2 } })])
      const reordered = {
        ...Object.fromEntries(Object.entries(batch).reverse()),
        changes: batchOf([change({ fields: { orders: 2, gmvFen: 1 } })]).changes,
      }
      dataOf(await push(batch))
      expect(dataOf(await push(reordered as typeof batch)).seq).toBe(1)
    })

    it('is answered even when it would be refused now', async () => {
      const batch = batchOf([change({ stamp: stampOf({ milliseconds: START + 4 * MINUTE, counter: 0 }, 'replica1') })])
      dataOf(await push(batch))
      cloud.now -= 60 * MINUTE
      cloud.limits = { ...cloud.limits, writes: { count: 0, windowMs: MINUTE } }
      expect(dataOf(await push(batch)).seq).toBe(1)
    })

    it('is answered to somebody who was removed since, who would otherwise keep it a second time', async () => {
      const [sent, never] = [batchOf([change()]), batchOf([change()])]
      const { seq } = dataOf(await push(sent, 'operator'))
      const { members } = dataOf(await cloud.as('chen')('team.members', { teamId: TEAM_ID }))
      const memberId = members.find(({ role }) => role === 'operator')?.id ?? ''
      dataOf(await cloud.as('chen')('team.remove', { teamId: TEAM_ID, memberId }))
      expect(dataOf(await push(sent, 'operator')).seq).toBe(seq)
      expect(codeOf(await push(never, 'operator'))).toBe('forbidden')
      const restamped = await push({ ...sent, seen: 1 }, 'operator')
      expect(restamped).toMatchObject({ code: 'batch_mismatch', details: { seq } })
      expect(codeOf(await push(sent, 'outsider'))).toBe('not_found')
      expect(await read()).toHaveLength(1)
    })

    it('is a mismatch when it holds something else', async () => {
      const batch = batchOf([change()])
      await push(batch)
      const other = await push(batchOf([change({ fields: { gmvFen: 2 } })], { id: batch.id }))
      expect(other).toMatchObject({ ok: false, code: 'batch_mismatch', retry: false, details: { seq: 1 } })
    })

    it('is a mismatch when another member sends it', async () => {
      const batch = batchOf([change()])
      await push(batch)
      expect(codeOf(await push(batch, 'operator'))).toBe('batch_mismatch')
    })

    it('is stored once when it arrives many times at once', async () => {
      const batch = batchOf([change()])
      const replies = await Promise.all(Array.from({ length: 12 }, () => push(batch)))
      expect(new Set(replies.map((reply) => dataOf(reply).seq))).toEqual(new Set([1]))
      expect(await read()).toHaveLength(1)
    })
  })

  it('gives concurrent batches of several people contiguous seqs', async () => {
    const people = ['chen', 'operator']
    const replies = await Promise.all(
      Array.from({ length: 30 }, (_, index) => push(batchOf([change()]), people[index % 2])),
    )
    const seqs = replies.map((reply) => dataOf(reply).seq).sort((a, b) => a - b)
    expect(seqs).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
    expect((await read()).map((batch) => batch.seq)).toEqual(seqs)
  })

  describe('refuses', () => {
    it('changes outside the role, naming them, and stores none of the batch', async () => {
      const batch = batchOf([change(), change({ kind: 'goal' }), change(), change({ kind: 'margin' })])
      expect(await push(batch, 'operator')).toMatchObject({
        code: 'forbidden',
        retry: false,
        details: { refused: [1, 3] },
      })
      expect(await push(batchOf([change()]), 'viewer')).toMatchObject({ code: 'forbidden', details: { refused: [0] } })
      expect(await read()).toEqual([])
    })

    it('malformed changes, naming them', async () => {
      const batch = batchOf([change(), change({ id: '__proto__' }), change({ stamp: 'x'.repeat(8) + '!'.repeat(13) })])
      expect(await push(batch)).toMatchObject({ code: 'bad_request', retry: false, details: { refused: [1, 2] } })
    })

    it('a change that claims to have seen what is not written yet', async () => {
      expect(await push(batchOf([change({ seen: 1 })]))).toMatchObject({
        code: 'bad_request',
        details: { refused: [0] },
      })
      await push()
      expect(dataOf(await push(batchOf([change({ seen: 1 })]))).seq).toBe(2)
    })

    it('a stamp more than five minutes ahead of the server, with its time', async () => {
      const at = (milliseconds: number) =>
        batchOf([change(), change({ stamp: stampOf({ milliseconds, counter: 0 }, 'replica1') })])
      expect(codeOf(await push(at(START + 5 * MINUTE)))).toBe('ok')
      expect(await push(at(START + 5 * MINUTE + 1))).toMatchObject({
        code: 'clock_ahead',
        retry: true,
        details: { now: START },
      })
    })

    it('a batch over 90 KB, counted in bytes', async () => {
      const texts = (count: number) =>
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`text${index}`, '播'.repeat(1000)]))
      expect(codeOf(await push(batchOf([change({ fields: texts(29) })])))).toBe('ok')
      expect(await push(batchOf([change({ fields: texts(30) })]))).toMatchObject({ code: 'too_large', retry: false })
    })

    it('more batches a minute than the limit, for as long as the minute lasts', async () => {
      cloud.limits = { ...cloud.limits, writes: { count: 2, windowMs: MINUTE } }
      await push()
      await push()
      expect(await push()).toMatchObject({ code: 'rate_limited', retry: true })
      cloud.now += MINUTE
      expect(dataOf(await push()).seq).toBe(3)
    })

    it('a stream that cannot exist and a batch with no change', async () => {
      expect(codeOf(await push(batchOf([change()], { stream: 'attic' })))).toBe('bad_request')
      expect(codeOf(await push(batchOf([change()], { changes: [] })))).toBe('bad_request')
    })
  })
})
