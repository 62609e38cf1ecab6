import type { TeamReplica } from '@/replica/open-replica'
import { ManualClock } from './manual-clock'
import { MemoryCloud } from './memory-cloud'
import { opened, phoneOptions, sessionFields, settled } from './phone'

const MINUTE_MS = 60_000
/** As far ahead as the cloud lets pass, and further. */
const ALLOWED_MS = 4 * MINUTE_MS
const REFUSED_MS = 10 * MINUTE_MS

const save = async (replica: TeamReplica, id: string): Promise<void> => {
  await replica.write([{ kind: 'session', id, fields: sessionFields(1) }])
  await settled()
}

it('never stamps a change anew with the stamp of one that was set aside', async () => {
  const server = new ManualClock()
  const clock = new ManualClock(server.time + ALLOWED_MS)
  const cloud = new MemoryCloud(() => server.now())
  const options = phoneOptions({ clock, cloud: cloud.as('chen') })
  const first = await opened(options)
  await save(first, 's1')
  clock.time = server.time + REFUSED_MS
  cloud.refuses = ({ id }) => id === 's2'
  await save(first, 's2')
  expect(first.status().setAside).toMatchObject([{ id: 's2' }])
  await first.close()

  const second = await opened(options)
  await save(second, 's3')
  expect(cloud.changes().map(({ id }) => id)).toEqual(['s1', 's3'])
  const [aside] = second.status().setAside
  expect(cloud.changes().map(({ stamp }) => stamp)).not.toContain(aside?.key)
  await second.close()

  const third = await opened(options)
  expect(third.status().setAside).toMatchObject([{ id: 's2' }])
  await third.close()
})
