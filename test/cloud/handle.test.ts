import { StoreUnavailable } from '#cloud/store/store-unavailable'
import type { Store } from '#cloud/store/store'
import { batchOf, change, cloudFixture, codeOf, dataOf, TEAM_ID } from './cloud-fixture'

const refuseToAnswer = () => Promise.reject(new StoreUnavailable(new Error('disk /var/secret is gone')))

/** A store where other transactions are in the way of the first `times`. */
function busyStore(store: Store, times: number): Store {
  let left = times
  return {
    get: (collection, id) => store.get(collection, id),
    batchesAfter: (query) => store.batchesAfter(query),
    batchesOfRecord: (query) => store.batchesOfRecord(query),
    invitesOfTeam: (query) => store.invitesOfTeam(query),
    filesOfTeam: (query) => store.filesOfTeam(query),
    looseFiles: (query) => store.looseFiles(query),
    removeOfTeam: (query) => store.removeOfTeam(query),
    transact: async (work) => {
      left -= 1
      return left >= 0 ? { ok: false, code: 'busy' } : store.transact(work)
    },
  }
}

describe('the entry of the cloud', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'team.members'],
    ['a list', []],
    ['a call without a name', { request: {} }],
    ['an unknown call', { name: 'team.burn', request: {} }],
    ['a name of every object', { name: 'constructor', request: {} }],
    ['a call without a request', { name: 'team.members' }],
    ['a wrong type', { name: 'team.members', request: { teamId: 7 } }],
    ['an id that would reach into another', { name: 'team.members', request: { teamId: 'a:work:b' } }],
    ['a blank name', { name: 'team.join', request: { code: 'ABCDEF', memberName: '   ' } }],
    ['an invitation to be an owner', { name: 'team.invite', request: { teamId: TEAM_ID, role: 'owner' } }],
    ['a seq that is none', { name: 'stream.read', request: { teamId: TEAM_ID, stream: 'work', after: -1 } }],
    [
      'fields that are a list',
      { name: 'stream.append', request: { teamId: TEAM_ID, batch: batchOf([change({ fields: [] as never })]) } },
    ],
  ])('answers %s with bad_request', async (_what, call) => {
    const cloud = cloudFixture()
    expect(await cloud.raw('chen', call)).toMatchObject({ ok: false, code: 'bad_request', retry: false })
    expect(cloud.logged).toEqual([])
    await cloud.dispose()
  })

  it('answers not_signed_in when the platform does not say who calls, whatever the request claims', async () => {
    const cloud = cloudFixture()
    const call = { name: 'team.members', identity: 'chen', request: { teamId: TEAM_ID, identity: 'chen' } }
    expect(codeOf(await cloud.raw(undefined, call))).toBe('not_signed_in')
    await cloud.dispose()
  })

  it('answers internal and tells only the log when the store fails', async () => {
    const cloud = cloudFixture((store) => ({
      get: refuseToAnswer,
      transact: refuseToAnswer,
      batchesAfter: (query) => store.batchesAfter(query),
      batchesOfRecord: (query) => store.batchesOfRecord(query),
      invitesOfTeam: (query) => store.invitesOfTeam(query),
      filesOfTeam: (query) => store.filesOfTeam(query),
      looseFiles: (query) => store.looseFiles(query),
      removeOfTeam: (query) => store.removeOfTeam(query),
    }))
    const replies = [
      await cloud.as('chen')('team.members', { teamId: TEAM_ID }),
      await cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch: batchOf([change()]) }),
    ]
    for (const reply of replies) expect(reply).toMatchObject({ ok: false, code: 'internal', retry: true })
    expect(JSON.stringify(replies)).not.toContain('secret')
    expect(cloud.logged).toEqual([
      'team.members failed: StoreUnavailable: disk /var/secret is gone',
      'stream.append failed: StoreUnavailable: disk /var/secret is gone',
    ])
    await cloud.dispose()
  })

  it('refuses what is nested without end before it walks it', async () => {
    const cloud = cloudFixture()
    await cloud.createTeam()
    const deep: unknown = JSON.parse(`${'['.repeat(40_000)}${']'.repeat(40_000)}`)
    const {
      changes: [wire = []],
      ...batch
    } = batchOf([change()])
    const changes = [[...wire.slice(0, 2), { gmvFen: deep }, ...wire.slice(3)]]
    const calls = [
      deep,
      { name: 'team.list', request: deep },
      { name: 'stream.append', request: { teamId: TEAM_ID, batch: { ...batch, changes } } },
    ]
    for (const call of calls) expect(await cloud.raw('chen', call)).toMatchObject({ code: 'bad_request', retry: false })
    expect(cloud.logged).toEqual([])
    await cloud.dispose()
  })

  it.each([
    [3, 'ok'],
    [5, 'ok'],
    [6, 'busy'],
  ])('tries again while others are in the way: %i times ends in %s', async (times, code) => {
    const cloud = cloudFixture((store) => busyStore(store, times))
    const request = {
      teamId: TEAM_ID,
      memberId: 'member-1',
      name: '晨光',
      kind: 'merchant',
      memberName: '陈静',
    } as const
    expect(codeOf(await cloud.as('chen')('team.create', request))).toBe(code)
    await cloud.dispose()
  })

  it('carries out once what is asked again because the reply was lost on the way', async () => {
    const cloud = cloudFixture((store) => ({
      get: (collection, id) => store.get(collection, id),
      batchesAfter: (query) => store.batchesAfter(query),
      batchesOfRecord: (query) => store.batchesOfRecord(query),
      invitesOfTeam: (query) => store.invitesOfTeam(query),
      filesOfTeam: (query) => store.filesOfTeam(query),
      looseFiles: (query) => store.looseFiles(query),
      removeOfTeam: (query) => store.removeOfTeam(query),
      transact: losingEverySecondReply(store),
    }))
    await retried(() => cloud.createTeam())
    const pushed = [1, 2, 3].map((orders) => batchOf([change({ fields: { orders } })]))
    for (const batch of pushed) {
      await retried(async () => dataOf(await cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch })))
    }
    const page = dataOf(await cloud.as('chen')('stream.read', { teamId: TEAM_ID, stream: 'work', after: 0 }))
    expect(page.batches.map((batch) => batch.id)).toEqual(pushed.map((batch) => batch.id))
    await cloud.dispose()
  })
})

/** Commits, and then fails as if the process had died before it could answer. */
function losingEverySecondReply(store: Store): Store['transact'] {
  let calls = 0
  return async (work) => {
    const result = await store.transact(work)
    calls += 1
    if (calls % 2 === 1) throw new StoreUnavailable(new Error('the reply is lost'))
    return result
  }
}

async function retried<T>(task: () => Promise<T>): Promise<T> {
  return task().catch(() => task())
}
