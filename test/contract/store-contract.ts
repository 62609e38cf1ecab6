import type { BatchDocument, FileDocument, TeamDocument } from '#cloud/store/documents'
import type { Store } from '#cloud/store/store'

/** A store for one test, over the same data for every `open()`, as two instances of a cloud function would have. */
export interface StoreFixture {
  open(): Store | Promise<Store>
  dispose(): Promise<void>
}

const BATCH_ID = 'AAAAAAAAAAAAAAAAAAAAAA'

export function teamDocument(overrides: Partial<TeamDocument> = {}): TeamDocument {
  return {
    teamId: 'team-1',
    name: '晨光',
    kind: 'merchant',
    createdAt: 1,
    members: [],
    heads: {},
    ...overrides,
  }
}

export function batchDocument(overrides: Partial<BatchDocument> = {}): BatchDocument {
  return {
    id: BATCH_ID,
    teamId: 'team-1',
    stream: 'work',
    replica: 'replica1',
    seen: 0,
    changes: [['session', 's1', { gmvFen: 100, note: '晚场 🌙 "quoted"\n' }, '0000000000001']],
    seq: 1,
    memberId: 'm1',
    at: 1,
    hash: 'h',
    records: ['session:s1'],
    ...overrides,
  }
}

function looseFile(overrides: Partial<FileDocument>): FileDocument {
  const said = { stream: 'work', memberId: 'm', sizeBytes: 9, sha256: 'h', type: 'image/png' } as const
  return { teamId: 'team-1', fileId: 'f', at: 1, ...said, isSealed: false, isLoose: true, ...overrides }
}

/** What the api relies on, whatever the database. `create` makes an empty one. */
export function describeStore(name: string, create: () => StoreFixture | Promise<StoreFixture>): void {
  describe(`the store over ${name}`, () => {
    let fixture: StoreFixture
    let store: Store

    beforeEach(async () => {
      fixture = await create()
      store = await fixture.open()
    })
    afterEach(() => fixture.dispose())

    async function putBatches(...batches: readonly BatchDocument[]): Promise<void> {
      const result = await store.transact(async (transaction) => {
        for (const batch of batches) {
          await transaction.put('batches', `${batch.teamId}:${batch.stream}:${batch.id}:${batch.seq}`, batch)
        }
      })
      expect(result.ok).toBe(true)
    }

    const seqsOf = (batches: readonly BatchDocument[]) => batches.map((batch) => batch.seq)

    describe('documents', () => {
      it('answers undefined for a document that is not there', async () => {
        expect(await store.get('teams', 'nobody')).toBeUndefined()
      })

      it('gives back a document word for word', async () => {
        const batch = batchDocument()
        await store.transact((transaction) => transaction.put('batches', 'b', batch))
        expect(await store.get('batches', 'b')).toEqual(batch)
      })

      it('replaces the whole document on a second put', async () => {
        await store.transact((transaction) =>
          transaction.put('teams', 't', teamDocument({ heads: { work: 1, owner: 2 } })),
        )
        await store.transact((transaction) => transaction.put('teams', 't', teamDocument({ heads: { work: 2 } })))
        expect((await store.get('teams', 't'))?.heads).toEqual({ work: 2 })
      })

      it('keeps equal ids of two collections apart', async () => {
        await store.transact((transaction) => transaction.put('teams', 'same', teamDocument()))
        expect(await store.get('people', 'same')).toBeUndefined()
      })
    })

    describe('removal', () => {
      it('takes a document away with its transaction, and is harmless where there is none', async () => {
        await store.transact((transaction) => transaction.put('teams', 't', teamDocument()))
        const failed = store.transact(async (transaction) => {
          await transaction.remove('teams', 't')
          throw new RangeError('half-way')
        })
        await expect(failed).rejects.toThrow(new RangeError('half-way'))
        expect(await store.get('teams', 't')).toBeDefined()
        await store.transact(async (transaction) => {
          await transaction.remove('teams', 't')
          expect(await transaction.get('teams', 't')).toBeUndefined()
          await transaction.remove('teams', 'nobody')
        })
        expect(await store.get('teams', 't')).toBeUndefined()
      })

      it('takes the batches of one team in portions until none is left, and nobody else’s', async () => {
        await putBatches(...[1, 2, 3, 4, 5].map((seq) => batchDocument({ seq })))
        await putBatches(batchDocument({ seq: 6, stream: 'owner' }), batchDocument({ seq: 7, teamId: 'team-2' }))
        const portion = () => store.removeOfTeam({ collection: 'batches', teamId: 'team-1', limit: 4 })
        expect([await portion(), await portion(), await portion()]).toEqual([4, 2, 0])
        const left = (teamId: string, stream: string) =>
          store.batchesAfter({ teamId, stream, after: 0, limit: 100 }).then(seqsOf)
        expect([await left('team-1', 'work'), await left('team-1', 'owner')]).toEqual([[], []])
        expect(await left('team-2', 'work')).toEqual([7])
        const query = { teamId: 'team-1', stream: 'work', record: 'session:s1', limit: 100 }
        expect(await store.batchesOfRecord(query)).toEqual([])
        await putBatches(batchDocument({ seq: 1 }))
        expect(await left('team-1', 'work')).toEqual([1])
      })

      it('reads the invitations of one team page by page, and nobody else’s', async () => {
        const invite = (teamId: string) => ({ teamId, role: 'anchor', invitedBy: 'm1', expiresAt: 1 }) as const
        await store.transact(async (transaction) => {
          for (const id of ['c', 'a', 'b']) await transaction.put('invites', id, invite('team-1'))
          await transaction.put('invites', 'd', invite('team-2'))
        })
        const page = async (after?: string) =>
          (await store.invitesOfTeam({ teamId: 'team-1', limit: 2, ...(after && { after }) })).map(({ id }) => id)
        expect([await page(), await page('b'), await page('c')]).toEqual([['a', 'b'], ['c'], []])
        const [first] = await store.invitesOfTeam({ teamId: 'team-2', limit: 2 })
        expect(first).toEqual({ id: 'd', invite: invite('team-2') })
      })

      it('takes the other documents of one team, and nobody else’s', async () => {
        const invite = (teamId: string) => ({ teamId, role: 'anchor', invitedBy: 'm1', expiresAt: 1 }) as const
        await store.transact(async (transaction) => {
          for (const id of ['a', 'b', 'c']) await transaction.put('invites', id, invite('team-1'))
          await transaction.put('invites', 'd', invite('team-2'))
        })
        const portion = () => store.removeOfTeam({ collection: 'invites', teamId: 'team-1', limit: 2 })
        expect([await portion(), await portion(), await portion()]).toEqual([2, 1, 0])
        expect(await store.get('invites', 'a')).toBeUndefined()
        expect(await store.get('invites', 'd')).toEqual(invite('team-2'))
      })
    })

    describe('the files of a team', () => {
      it('are found, no more than asked for and nobody else’s, until they are removed', async () => {
        const file = (teamId: string, fileId: string) =>
          ({ teamId, fileId, stream: 'work', memberId: 'm', at: 1, sizeBytes: 9, sha256: 'h', isSealed: true }) as const
        await store.transact(async (transaction) => {
          for (const one of [file('team-1', 'a'), file('team-1', 'b'), file('team-2', 'c')]) {
            await transaction.put('files', `${one.teamId}:${one.fileId}`, { ...one, type: 'image/png' })
          }
        })
        const idsOf = async (limit: number) =>
          (await store.filesOfTeam({ teamId: 'team-1', limit })).map(({ fileId }) => fileId).sort()
        expect(await idsOf(100)).toEqual(['a', 'b'])
        expect(await idsOf(1)).toHaveLength(1)
        await store.transact((transaction) => transaction.remove('files', 'team-1:a'))
        expect(await idsOf(100)).toEqual(['b'])
      })

      it('are found by their age as long as they are loose, the oldest first', async () => {
        const put = (fileId: string, given: object) =>
          store.transact((transaction) =>
            transaction.put('files', `team-1:${fileId}`, { ...looseFile({ fileId }), ...given }),
          )
        await put('newer', { at: 30 })
        await put('oldest', { at: 10 })
        await put('older', { at: 20 })
        await put('kept', { at: 5, isLoose: false })
        await put('of earlier', { at: 5, isLoose: undefined })
        await put('others', { at: 5, teamId: 'team-2' })
        const idsOf = async (before: number, limit = 100) =>
          (await store.looseFiles({ teamId: 'team-1', before, limit })).map(({ fileId }) => fileId)
        expect(await idsOf(30)).toEqual(['oldest', 'older'])
        expect(await idsOf(31, 2)).toEqual(['oldest', 'older'])
        await put('oldest', { at: 10, isLoose: false })
        expect(await idsOf(31)).toEqual(['older', 'newer'])
        expect(await store.looseFiles({ teamId: 'team-2', before: 6, limit: 1 })).toHaveLength(1)
      })
    })

    describe('transactions', () => {
      it('reads its own puts and returns the value of the work', async () => {
        const result = await store.transact(async (transaction) => {
          await transaction.put('teams', 't', teamDocument({ name: '新名' }))
          return (await transaction.get('teams', 't'))?.name
        })
        expect(result).toEqual({ ok: true, value: '新名' })
      })

      it('writes nothing when the work throws, passes the error on, and works on', async () => {
        const work = store.transact(async (transaction) => {
          await transaction.put('teams', 't', teamDocument())
          throw new RangeError('half-way')
        })
        await expect(work).rejects.toThrow(new RangeError('half-way'))
        expect(await store.get('teams', 't')).toBeUndefined()
        expect((await store.transact(() => Promise.resolve(1))).ok).toBe(true)
      })

      it('shows nobody what is not committed', async () => {
        const other = await fixture.open()
        await store.transact(async (transaction) => {
          await transaction.put('teams', 't', teamDocument())
          expect(await store.get('teams', 't')).toBeUndefined()
          expect(await other.get('teams', 't')).toBeUndefined()
        })
        expect(await other.get('teams', 't')).toBeDefined()
      })

      it('loses no update of one document, from one instance or two', async () => {
        const instances = [store, await fixture.open()]
        await store.transact((transaction) => transaction.put('teams', 't', teamDocument({ heads: { work: 0 } })))
        const addOne = async (instance: Store): Promise<void> => {
          for (let pauseMs = 5; ; pauseMs *= 2) {
            const result = await instance.transact(async (transaction) => {
              const team = (await transaction.get('teams', 't')) ?? teamDocument()
              await new Promise((resolve) => setImmediate(resolve))
              await transaction.put('teams', 't', { ...team, heads: { work: (team.heads.work ?? 0) + 1 } })
            })
            if (result.ok) return
            await new Promise((resolve) => setTimeout(resolve, Math.random() * pauseMs))
          }
        }
        await Promise.all(Array.from({ length: 40 }, (_, index) => addOne(instances[index % 2] ?? store)))
        expect((await store.get('teams', 't'))?.heads).toEqual({ work: 40 })
      })
    })

    describe('the batches of a stream', () => {
      it('come oldest first, after a seq, and no more than asked for', async () => {
        await putBatches(...[3, 1, 2, 10, 4].map((seq) => batchDocument({ seq })))
        const after = (seq: number, limit: number) =>
          store.batchesAfter({ teamId: 'team-1', stream: 'work', after: seq, limit })
        expect(seqsOf(await after(0, 100))).toEqual([1, 2, 3, 4, 10])
        expect(seqsOf(await after(2, 2))).toEqual([3, 4])
        expect(await after(10, 100)).toEqual([])
      })

      it('are of that stream of that team only', async () => {
        await putBatches(
          batchDocument({ seq: 1 }),
          batchDocument({ seq: 2, stream: 'owner' }),
          batchDocument({ seq: 3, teamId: 'team-2' }),
        )
        const found = await store.batchesAfter({ teamId: 'team-1', stream: 'work', after: 0, limit: 100 })
        expect(found).toEqual([batchDocument({ seq: 1 })])
      })
    })

    describe('the batches of a record', () => {
      it('come newest first, below a seq, and no more than asked for', async () => {
        await putBatches(
          ...[1, 2, 3, 4].map((seq) => batchDocument({ seq, records: ['session:s1', `session:only-${seq}`] })),
          batchDocument({ seq: 5, records: ['plan:s1'] }),
        )
        const query = { teamId: 'team-1', stream: 'work', record: 'session:s1' }
        expect(seqsOf(await store.batchesOfRecord({ ...query, limit: 3 }))).toEqual([4, 3, 2])
        expect(seqsOf(await store.batchesOfRecord({ ...query, before: 2, limit: 3 }))).toEqual([1])
        expect(seqsOf(await store.batchesOfRecord({ ...query, record: 'session:only-2', limit: 3 }))).toEqual([2])
      })
    })
  })
}
