import type { Kind } from '@/domain/records/kinds'
import type { Cloud } from '@/services/cloud/cloud'
import { cloudFixture, dataOf, OWNER_ID, START, TEAM_ID, type CloudFixture } from '../cloud/cloud-fixture'
import { ManualClock } from '../replica/manual-clock'
import { buyer, opened, phoneOptions, sessionFields, settled, switchedNetwork } from '../replica/phone'

let cloud: CloudFixture

beforeEach(() => {
  cloud = cloudFixture()
})
afterEach(() => cloud.dispose())

/** A phone of the team, on the real api over SQLite. */
function phone(person: string, given: Partial<Parameters<typeof phoneOptions>[0]> = {}) {
  const adapter: Cloud = { isConfigured: true, call: cloud.as(person) }
  const memberId = person === 'chen' ? OWNER_ID : `member-${person}`
  return phoneOptions({ teamId: TEAM_ID, memberId, clock: new ManualClock(START), cloud: adapter, ...given })
}

const session = (id: string, gmvFen = 100) => ({ kind: 'session' as const, id, fields: sessionFields(gmvFen, START) })

describe('replicas on the cloud itself', () => {
  it('bring a session from one phone to another', async () => {
    await cloud.createTeam(['operator'])
    const chen = await opened(phone('chen', { replicaId: 'replicaA' }))
    await chen.write([session('s1')])
    await chen.sync()
    const operator = await opened(phone('operator', { replicaId: 'replicaB' }))
    await operator.sync()
    expect(operator.records('session').get('s1')).toEqual({ id: 's1', ...sessionFields(100, START) })
    expect(cloud.logged).toEqual([])
  })

  it('carry a whole local team up and down again', async () => {
    await cloud.createTeam(['operator'])
    const chen = await opened(phone('chen', { replicaId: 'replicaA', home: 'local' }))
    await chen.write(Array.from({ length: 1_500 }, (_, place) => session(`s${place}`, place)))
    await chen.write([{ kind: 'session', id: 's7', fields: { deletedAt: START } }])
    const before = new Map(chen.records('session'))
    expect(await chen.toCloud()).toEqual({ ok: true })
    await chen.sync()
    expect(chen.status()).toMatchObject({ state: 'synced', pending: [], setAside: [] })
    const operator = await opened(phone('operator', { replicaId: 'replicaB' }))
    await operator.sync()
    expect(new Map(operator.records('session'))).toEqual(before)
    expect(operator.questions()).toEqual([])
  })

  it('keep a team in several streams, each on the phones of those who may read it', async () => {
    await cloud.createTeam(['operator'])
    const chen = await opened(phone('chen', { replicaId: 'replicaA' }))
    const goal = { kind: 'goal' as Kind, id: 'g1', fields: { gmvFen: 5 } }
    await chen.write([session('s1'), buyer('A1'), buyer('_1'), goal])
    await chen.sync()
    const operator = await opened(phone('operator', { replicaId: 'replicaB' }))
    const shards = ['buyers-00', 'buyers-31']
    await operator.open([...shards, 'owner'])
    await operator.sync()
    expect([...operator.records('buyer').keys()].sort()).toEqual(['A1', '_1'])
    expect([operator.streamState(shards), operator.streamState(['owner'])]).toEqual(['ready', 'failed'])
    expect(operator.find('goal' as Kind, 'g1')).toBeUndefined()

    const { me } = dataOf(await cloud.as('operator')('team.members', { teamId: TEAM_ID }))
    dataOf(await cloud.as('chen')('team.setRole', { teamId: TEAM_ID, memberId: me.id, role: 'viewer' }))
    await operator.sync()
    expect([operator.records('session').size, operator.records('buyer').size]).toEqual([1, 0])
    expect(operator.status()).toMatchObject({ state: 'synced', setAside: [] })
    expect(cloud.logged).toEqual([])
  })

  it('put a clock right that is a day ahead', async () => {
    await cloud.createTeam()
    const chen = await opened(phone('chen', { clock: new ManualClock(START + 86_400_000) }))
    await chen.write([session('s1')])
    await chen.sync()
    expect(chen.status()).toMatchObject({ state: 'synced', pending: [] })
  })

  it('set aside what a viewer may not write', async () => {
    await cloud.createTeam(['viewer'])
    const network = switchedNetwork()
    const viewer = await opened(phone('viewer', { network }))
    await viewer.sync()
    await viewer.write([session('s1')])
    await viewer.sync()
    await settled()
    expect(viewer.status()).toMatchObject({ state: 'synced', setAside: [{ id: 's1', code: 'forbidden' }] })
  })

  it('delete the copy of somebody who is no member any more, and of nobody who never was', async () => {
    await cloud.createTeam(['operator'])
    dataOf(await cloud.as('operator')('team.leave', { teamId: TEAM_ID }))
    const [former, stranger] = [await opened(phone('operator')), await opened(phone('stranger'))]
    for (const one of [former, stranger]) {
      await one.write([session('s1')])
      await one.sync()
    }
    expect(former.status().state).toBe('removed')
    expect(stranger.status()).toMatchObject({ state: 'waiting', pending: [{ id: 's1' }] })
  })
})
