import type { Fields } from '@/domain/records/fields'
import type { Change } from '@/protocol/change'
import { NO_SNAPSHOT, type SnapshotPage } from '@/protocol/snapshot'
import { stampOf } from '@/protocol/stamp'
import type { Store } from '#cloud/store/store'
import { batchOf, cloudFixture, codeOf, dataOf, OWNER_ID, START, TEAM_ID, type CloudFixture } from './cloud-fixture'
import { countingStore } from './counting-store'
import { fillLog } from './fill-log'

describe('stream.snapshot', () => {
  let cloud: CloudFixture
  let seqs = 0
  const count = { operations: 0 }
  /** What the store does instead of its next puts of pages. */
  let trouble: (() => Promise<void>) | undefined

  beforeEach(async () => {
    seqs = 0
    trouble = undefined
    cloud = cloudFixture((store) => countingStore(troubled(store), count))
    await cloud.createTeam(['viewer'])
  })
  afterEach(() => cloud.dispose())

  const troubled = (store: Store): Store => ({
    get: (collection, id) => store.get(collection, id),
    batchesAfter: (query) => store.batchesAfter(query),
    batchesOfRecord: (query) => store.batchesOfRecord(query),
    invitesOfTeam: (query) => store.invitesOfTeam(query),
    filesOfTeam: (query) => store.filesOfTeam(query),
    looseFiles: (query) => store.looseFiles(query),
    removeOfTeam: (query) => store.removeOfTeam(query),
    transact: (work) =>
      store.transact((transaction) =>
        work({
          ...transaction,
          put: async (collection, id, document) => {
            if (collection === 'snapshots') await trouble?.()
            await transaction.put(collection, id, document)
          },
        }),
      ),
  })

  function changeAt(seq: number, id: string, fields: Fields): Change {
    return {
      kind: 'session',
      id,
      fields,
      stamp: stampOf({ milliseconds: START + seq, counter: 0 }, 'replica1'),
      seen: 0,
    }
  }

  async function write(
    many: number,
    changes = (seq: number): readonly Change[] => [changeAt(seq, `s${seq % 50}`, { gmvFen: seq })],
  ): Promise<void> {
    const first = seqs + 1
    seqs += many
    await fillLog(
      cloud.store,
      Array.from({ length: many }, (_, place) => changes(first + place)),
    )
  }

  const ask = async (from?: { seq: number; page: number }, person = 'chen'): Promise<SnapshotPage> =>
    dataOf(await cloud.as(person)('stream.snapshot', { teamId: TEAM_ID, stream: 'work', ...(from && { from }) }))
  const costOf = async (call: () => Promise<unknown>): Promise<number> => {
    count.operations = 0
    await call()
    return count.operations
  }

  it('is none, for one operation, of a stream that has fewer than 500 batches', async () => {
    await write(499)
    expect(await costOf(async () => expect(await ask()).toEqual(NO_SNAPSHOT))).toBe(1)
  })

  it('holds the newest value of every record, with what came from where', async () => {
    await write(500)
    const { seq, pages, highest, changes } = await ask()
    expect({ seq, pages, highest }).toEqual({ seq: 500, pages: 1, highest: changeAt(500, '', {}).stamp })
    expect(changes).toHaveLength(50)
    expect(changes[0]).toEqual(['session', 's1', { gmvFen: 451 }, changeAt(451, '', {}).stamp, 0, 451, OWNER_ID])
  })

  it('is made once: afterwards the first page costs 3 operations, and another page 2', async () => {
    await write(520)
    expect((await ask()).seq).toBe(520)
    await write(499)
    expect(await costOf(async () => expect((await ask()).seq).toBe(520))).toBe(3)
    expect(await costOf(() => ask({ seq: 520, page: 0 }))).toBe(2)
  })

  it('goes on from the one before when 500 more batches are there, keeps that one, and drops what is older', async () => {
    for (const seq of [500, 1000, 1500]) {
      await write(500)
      expect((await ask()).seq).toBe(seq)
    }
    expect((await ask({ seq: 1000, page: 0 })).seq).toBe(1000)
    expect((await ask({ seq: 500, page: 0 })).seq).toBe(1500)
    expect((await ask()).changes.every(([, , , , , seq]) => seq > 1450)).toBe(true)
  })

  it('costs a read or a write of the log nothing', async () => {
    await write(700)
    const batch = batchOf([changeAt(1, 's1', { gmvFen: 1 })])
    const push = () => cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch })
    const pull = () => cloud.as('chen')('stream.read', { teamId: TEAM_ID, stream: 'work', after: 450 })
    expect(await costOf(push)).toBe(4)
    expect(await costOf(pull)).toBe(2)
    expect(await cloud.store.get('snapshotHeads', `${TEAM_ID}:work`)).toBeUndefined()
  })

  it('stays the one before where a new one cannot be made, and is made once the claim has lapsed', async () => {
    await write(500)
    await ask()
    await write(500)
    trouble = () => Promise.reject(new Error('no room'))
    expect((await ask()).seq).toBe(500)
    expect(cloud.logged).toEqual([expect.stringContaining('no room')])
    trouble = undefined
    expect((await ask()).seq).toBe(500)
    cloud.now += 61_000
    expect((await ask()).seq).toBe(1000)
  })

  it('stays the one before where the call that was making a new one was killed', async () => {
    await write(500)
    const before = await ask()
    await write(500)
    const id = `${TEAM_ID}:work`
    await cloud.store.transact(async (transaction) => {
      const head = await transaction.get('snapshotHeads', id)
      const claim = { id: 'killed', until: START + 60_000 }
      if (head) await transaction.put('snapshotHeads', id, { ...head, claim })
      const half = { ...before, teamId: TEAM_ID, seq: 1000, pages: 2, changes: [] }
      await transaction.put('snapshots', `${id}:1000:0`, half)
    })
    expect((await ask()).seq).toBe(500)
    cloud.now += 61_000
    expect(await ask()).toMatchObject({ seq: 1000, pages: 1 })
    expect((await ask()).changes).toHaveLength(50)
  })

  it('is made by one call at a time; the others get on with the one before', async () => {
    await write(500)
    const pages = await Promise.all([ask(), ask(), ask()])
    expect(pages.map(({ seq }) => seq).sort()).toEqual([0, 0, 500])
    expect(cloud.logged).toEqual([])
  })

  it('comes as far as the time allows, and goes on from there', async () => {
    await write(1200)
    let now = START
    // Every look at the clock takes two seconds.
    Object.defineProperty(cloud, 'now', { get: () => (now += 2_000) })
    const first = (await ask()).seq
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(700)
    now += 61_000
    expect((await ask()).seq).toBeGreaterThan(first)
  })

  it('names one snapshot on all its pages, each under 800 KB as it is kept', async () => {
    const text = '播'.repeat(490)
    const fields = (seq: number) => ({ wentWell: text, changeNext: text, viewers: seq })
    await write(500, (seq) => [1, 2].map((part) => changeAt(seq, `s${seq}-${part}`, fields(seq))))
    const first = await ask()
    expect(first.pages).toBeGreaterThan(2)
    const pages = await Promise.all(Array.from({ length: first.pages }, (_, page) => ask({ seq: first.seq, page })))
    expect(pages.map(({ seq, page }) => [seq, page])).toEqual(pages.map((_, page) => [500, page]))
    expect(pages.flatMap(({ changes }) => changes)).toHaveLength(1000)
    for (const page of pages) {
      const kept = JSON.stringify(JSON.stringify({ teamId: TEAM_ID, ...page }))
      expect(Buffer.byteLength(kept)).toBeLessThan(800_000)
    }
  })

  it('follows the rights of its stream', async () => {
    const call = async (person: string, stream: string) =>
      codeOf(await cloud.as(person)('stream.snapshot', { teamId: TEAM_ID, stream }))
    expect(await call('viewer', 'work')).toBe('ok')
    expect(await call('viewer', 'owner')).toBe('forbidden')
    expect(await call('outsider', 'work')).toBe('not_found')
    expect(await call('chen', 'no-stream')).toBe('bad_request')
  })

  it('goes with its team', async () => {
    await write(500)
    await ask()
    dataOf(await cloud.as('chen')('data.erase', { teamId: TEAM_ID, what: 'team', name: '晨光' }))
    cloud.now += 8 * 86_400_000
    await cloud.as('chen')('team.members', { teamId: TEAM_ID })
    expect(await cloud.store.get('snapshots', `${TEAM_ID}:work:500:0`)).toBeUndefined()
    expect(await cloud.store.get('snapshotHeads', `${TEAM_ID}:work`)).toBeUndefined()
  })
})
