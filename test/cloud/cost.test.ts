import { countingStore, type Count } from './counting-store'
import { batchOf, change, cloudFixture, dataOf, TEAM_ID, type CloudFixture } from './cloud-fixture'

describe('database operations of one call', () => {
  let cloud: CloudFixture
  let count: Count

  beforeEach(async () => {
    count = { operations: 0 }
    cloud = cloudFixture((store) => countingStore(store, count))
    await cloud.createTeam()
  })
  afterEach(() => cloud.dispose())

  async function costOf(call: () => Promise<unknown>): Promise<number> {
    count.operations = 0
    await call()
    return count.operations
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

  it('is 1 more for a stream that has news', async () => {
    for (let round = 0; round < 5; round += 1) await push()
    expect(await costOf(() => pull(0))).toBe(2)
  })
})
