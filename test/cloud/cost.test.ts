import { cloudbaseFixture } from '../contract/cloudbase-store'
import { sharedShow, shareShow } from './shared-shows'
import { countingStore } from './counting-store'
import { batchOf, change, cloudFixture, dataOf, TEAM_ID, type CloudFixture } from './cloud-fixture'
import { FILE_ID, partsOf, photo } from './file-cases'

interface Metered {
  readonly cloud: CloudFixture
  operations(): number
  dispose(): Promise<void>
}

function overSqlite(): Metered {
  const count = { operations: 0 }
  const cloud = cloudFixture((store) => countingStore(store, count))
  return { cloud, operations: () => count.operations, dispose: () => cloud.dispose() }
}

/** What arrives at WeChat's database is what it bills; begin and commit are not. */
async function overCloudbase(): Promise<Metered> {
  const fixture = await cloudbaseFixture()
  const cloud = cloudFixture(() => fixture.open())
  return {
    cloud,
    operations: () => fixture.endpoint.actions.filter((action) => !/Transaction$/.test(action)).length,
    dispose: async () => {
      await cloud.dispose()
      await fixture.dispose()
    },
  }
}

describe.each([
  ['SQLite', overSqlite],
  ["WeChat's cloud database", overCloudbase],
])('database operations of one call over %s', (_name, open) => {
  let metered: Metered
  let cloud: CloudFixture

  beforeEach(async () => {
    metered = await open()
    cloud = metered.cloud
    await cloud.createTeam()
  })
  afterEach(() => metered.dispose())

  async function costOf(call: () => Promise<unknown>): Promise<number> {
    const before = metered.operations()
    await call()
    return metered.operations() - before
  }
  const push = async (batch = batchOf([change(), change({ id: 's2' })])) =>
    dataOf(await cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch }))
  const pull = async (after: number) =>
    dataOf(await cloud.as('chen')('stream.read', { teamId: TEAM_ID, stream: 'work', after }))

  it('is 4 for a push, however many changes it has', async () => {
    expect(await costOf(push)).toBe(4)
  })

  it('is 2 for a push that comes again', async () => {
    const batch = batchOf([change()])
    await push(batch)
    expect(await costOf(() => push(batch))).toBe(2)
  })

  it('is 1 for a pull without news', async () => {
    await push()
    expect(await costOf(() => cloud.as('chen')('team.members', { teamId: TEAM_ID }))).toBe(1)
    expect(await costOf(() => pull(1))).toBe(1)
  })

  it('is 2 for a change of members, 4 for a removal, and 1 and 1 a team for a list of one’s teams', async () => {
    const { code } = dataOf(await cloud.as('chen')('team.invite', { teamId: TEAM_ID, role: 'anchor' }))
    const { me } = dataOf(await cloud.as('lin')('team.join', { code, memberName: '林岚' }))
    const target = { teamId: TEAM_ID, memberId: me.id }
    expect(await costOf(() => cloud.as('chen')('team.setRole', { ...target, role: 'viewer' }))).toBe(2)
    expect(await costOf(() => cloud.as('lin')('team.list', {}))).toBe(2)
    expect(await costOf(() => cloud.as('chen')('team.remove', target))).toBe(4)
    expect(await costOf(() => cloud.as('lin')('team.list', {}))).toBe(1)
  })

  it('is 2 for a page of a record’s history', async () => {
    for (let round = 0; round < 5; round += 1) await push()
    const record = { teamId: TEAM_ID, stream: 'work', kind: 'session', id: 's2' }
    expect(await costOf(() => cloud.as('chen')('history.read', record))).toBe(2)
  })

  it('is 7 for a file of one part, 19 for one of four, and 2 to read it', async () => {
    const send = async (sizeBytes: number, fileId: string) => {
      for (const part of partsOf(photo(sizeBytes), { fileId, recordId: `s1.${fileId}` }))
        dataOf(await cloud.as('chen')('file.put', part))
    }
    expect(await costOf(() => send(60_000, 'small-22-characters___'))).toBe(7)
    expect(await costOf(() => send(200_000, FILE_ID))).toBe(19)
    expect(await costOf(() => cloud.as('chen')('file.get', { teamId: TEAM_ID, fileId: FILE_ID }))).toBe(2)
  })

  it('is 2 for a page of an export', async () => {
    await push()
    expect(await costOf(() => cloud.as('chen')('data.export', { teamId: TEAM_ID }))).toBe(2)
  })

  it('is 7 for a link in a short log, 4 for each opening of it, 5 for taking it back', async () => {
    await cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch: batchOf([sharedShow()]) })
    const token = 'k'.repeat(22)
    expect(await costOf(() => shareShow(cloud, { token }))).toBe(7)
    expect(await costOf(() => cloud.as('stranger')('share.open', { token }))).toBe(4)
    const { live } = dataOf(await cloud.as('chen')('share.list', { teamId: TEAM_ID }))
    expect(await costOf(() => cloud.as('chen')('share.list', { teamId: TEAM_ID }))).toBe(3)
    const request = { teamId: TEAM_ID, ids: live.map(({ id }) => id), isRevoked: true }
    expect(await costOf(() => cloud.as('chen')('share.revoke', request))).toBe(5)
  })

  it('is 1 more for a stream that has news', async () => {
    for (let round = 0; round < 5; round += 1) await push()
    expect(await costOf(() => pull(0))).toBe(2)
  })

  it('is 1 for a pull of several streams without news, and 1 more for each that has some', async () => {
    await push()
    for (const stream of ['buyers-07', 'checks-2026']) await push(batchOf([change({ kind: 'newer' })], { stream }))
    const both = (after: number) => ({ 'buyers-07': after, 'checks-2026': after, 'buyers-08': 0 })
    const read = async (after: number, also: Record<string, number>) =>
      dataOf(await cloud.as('chen')('stream.read', { teamId: TEAM_ID, stream: 'work', after, also }))
    expect(await costOf(() => read(1, both(1)))).toBe(1)
    expect(await costOf(() => read(1, { ...both(1), 'buyers-07': 0 }))).toBe(2)
    expect(await costOf(() => read(0, both(0)))).toBe(4)
  })
})
