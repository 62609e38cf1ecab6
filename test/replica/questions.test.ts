import type { TeamReplica } from '@/replica/open-replica'
import { ManualClock } from './manual-clock'
import { MemoryCloud } from './memory-cloud'
import { opened, phoneOptions, sessionFields, settled, switchedNetwork } from './phone'

const set = (replica: TeamReplica, fields: Record<string, number | null>) =>
  replica.write([{ kind: 'session', id: 's1', fields }])

/** Two phones with the same session; then each writes without having seen the other, first `left`, a second later `right`. */
async function apart(left: Record<string, number>, right: Record<string, number>) {
  const clock = new ManualClock()
  const cloud = new MemoryCloud(() => clock.now())
  const network = switchedNetwork()
  const phone = (memberId: string, replicaId: string) =>
    opened(phoneOptions({ memberId, replicaId, clock, network, cloud: cloud.as(memberId) }))
  const chen = await phone('chen', 'replicaA')
  const xu = await phone('xu', 'replicaX')
  await chen.write([{ kind: 'session', id: 's1', fields: sessionFields(100) }])
  await chen.sync()
  await xu.sync()
  network.switchTo(false)
  clock.time += 1_000
  await set(chen, left)
  clock.time += 1_000
  await set(xu, right)
  network.switchTo(true)
  await settled()
  await chen.sync()
  await xu.sync()
  clock.time += 1_000
  return { chen, xu, both: [chen, xu] }
}

describe('an open question', () => {
  it('names both values, the one shown first', async () => {
    const { both } = await apart({ gmvFen: 200 }, { gmvFen: 300 })
    for (const replica of both) {
      expect(replica.records('session').get('s1')?.gmvFen).toBe(300)
      expect(replica.questions()).toMatchObject([
        {
          kind: 'session',
          id: 's1',
          field: 'gmvFen',
          heads: [
            { value: 300, memberId: 'xu' },
            { value: 200, memberId: 'chen' },
          ],
        },
      ])
    }
  })

  it('goes at once when somebody picks, and for the others once they hear of it', async () => {
    const { chen, xu } = await apart({ gmvFen: 200 }, { gmvFen: 300 })
    await set(chen, { gmvFen: 200 })
    expect(chen.questions()).toEqual([])
    await chen.sync()
    await xu.sync()
    expect(xu.questions()).toEqual([])
    expect(xu.records('session').get('s1')?.gmvFen).toBe(200)
  })

  it('is not asked where both wrote the same, or wrote different fields', async () => {
    const same = await apart({ gmvFen: 200 }, { gmvFen: 200 })
    const other = await apart({ gmvFen: 200 }, { orders: 7 })
    for (const replica of [...same.both, ...other.both]) expect(replica.questions()).toEqual([])
    expect(other.chen.records('session').get('s1')).toMatchObject({ gmvFen: 200, orders: 7 })
  })

  it('brings a deleted record back while an edit is there that the deleter had not seen', async () => {
    const { chen, xu, both } = await apart({ deletedAt: 5 }, { gmvFen: 300 })
    for (const replica of both) {
      expect(replica.records('session').get('s1')?.gmvFen).toBe(300)
      expect(replica.questions()).toMatchObject([
        {
          field: 'deletedAt',
          heads: [
            { value: null, memberId: 'xu' },
            { value: 5, memberId: 'chen' },
          ],
        },
      ])
    }
    await set(xu, { deletedAt: 9 })
    await xu.sync()
    await chen.sync()
    for (const replica of both) {
      expect(replica.records('session').size).toBe(0)
      expect(replica.questions()).toEqual([])
    }
  })
})
