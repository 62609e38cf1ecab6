import { isWhole } from '@/domain/records/is-whole'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { opened, pair, phoneOptions, sessionFields, settled, switchedNetwork } from './phone'

/** A phone that read a session, edited it and was killed before that session was in a snapshot. */
async function killedAfterEdit() {
  const { cloud, clock, replica: other } = await pair({ memberId: 'xu', replicaId: 'replicaB' })
  await other.write([{ kind: 'session', id: 's1', fields: sessionFields(186_300) }])
  await other.sync()
  const storage = createMemoryStorage()
  const network = switchedNetwork()
  const options = phoneOptions({ cloud: cloud.as('chen'), clock, storage, network })
  const before = await opened(options)
  await before.sync()
  expect(before.find('session', 's1')).toMatchObject({ gmvFen: 186_300 })
  network.switchTo(false)
  await before.write([{ kind: 'session', id: 's1', fields: { gmvFen: 188_000 } }])
  await settled()
  const left = storage.snapshot()
  return { cloud, options: { ...options, storage: left }, network }
}

describe('an edit whose record is not on the phone any more', () => {
  it('is not shown as a record, and is not called new', async () => {
    const { options } = await killedAfterEdit()
    const replica = await opened(options)
    expect(replica.records('session').size).toBe(0)
    expect(replica.find('session', 's1')).toBeUndefined()
    expect(replica.status().pending).toMatchObject([{ kind: 'session', id: 's1', isNew: false }])
    expect(replica.lacksRecords('work')).toBe(true)
  })

  it('is sent, and shown with its record, once the cloud answers again', async () => {
    const { options, network, cloud } = await killedAfterEdit()
    const replica = await opened(options)
    network.switchTo(true)
    await replica.sync()
    await settled()
    expect(replica.records('session').get('s1')).toMatchObject({ ...sessionFields(188_000), id: 's1' })
    expect(replica.lacksRecords('work')).toBe(false)
    expect(cloud.changes()).toHaveLength(2)
    expect(replica.status().pending).toEqual([])
  })

  it('does not hide what was newly written beside it', async () => {
    const { options } = await killedAfterEdit()
    const replica = await opened(options)
    await replica.write([{ kind: 'session', id: 's2', fields: sessionFields(1) }])
    expect([...replica.records('session').keys()]).toEqual(['s2'])
  })
})

describe('a record', () => {
  it('is whole with every field that its kind is never without, and of an unknown kind always', () => {
    expect(isWhole('session', sessionFields(1))).toBe(true)
    expect(isWhole('session', { gmvFen: 1, startAt: 1 })).toBe(false)
    const night = { type: 'night', slotId: 'slot-1', day: '2026-11-20' }
    expect(isWhole('plan', night)).toBe(true)
    expect(isWhole('plan', { isSkipped: true })).toBe(false)
    expect(isWhole('plan', { ...night, type: 'slot' })).toBe(false)
    expect(isWhole('kindOfANewerPhone', { any: 1 })).toBe(true)
  })
})
