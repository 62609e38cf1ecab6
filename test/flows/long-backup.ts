import type { Fields } from '@/domain/records/fields'
import { createRuntime } from '@/runtime/runtime'
import { ManualClock } from '../replica/manual-clock'
import { testServices } from '../runtime/test-services'

const HALF_DAY = 43_200_000
const WRITES_AT_ONCE = 500

/** Two shows a day, backwards from `now`; figures go around so that neighbours differ. */
const sessionFields = (place: number, now: number): Fields => {
  const viewers = 4_000 + ((place * 613) % 9_000)
  return {
    accountId: 'account-1',
    anchorIds: [`anchor-${place % 3}`],
    startAt: now - (place + 1) * HALF_DAY,
    durationMinutes: 180,
    viewers,
    views: viewers * 2,
    gmvFen: 5_000_000 + ((place * 37_123) % 20_000_000),
    orders: 100 + (place % 200),
    buyers: 90 + (place % 150),
    firstOrders: 20 + (place % 60),
  }
}

/** A backup file of a local team that logged `sessions` shows up to `now`. */
export const longBackup = async (sessions: number, now: number): Promise<string> => {
  const services = testServices({ clock: new ManualClock(now) })
  const runtime = await createRuntime(services)
  await runtime.teams.create({ name: '禾序买手店', kind: 'merchant', memberName: '陈静' })
  const { replica } = runtime.teams.state()
  if (!replica) throw new Error('The team did not open.')
  const people = [0, 1, 2].map((each) => ({
    kind: 'anchor' as const,
    id: `anchor-${each}`,
    fields: { name: `主播${each}` },
  }))
  await replica.write([{ kind: 'account', id: 'account-1', fields: { name: '禾序女装', order: 1 } }, ...people])
  const shows = Array.from({ length: sessions }, (_, place) => ({
    kind: 'session' as const,
    id: `show-${place}`,
    fields: sessionFields(place, now),
  }))
  for (let from = 0; from < sessions; from += WRITES_AT_ONCE) {
    const written = await replica.write(shows.slice(from, from + WRITES_AT_ONCE))
    if (!written.ok) throw new Error(written.message)
  }
  await runtime.teams.backUp()
  await runtime.close()
  const [file] = services.files.saved
  if (!file) throw new Error('No backup was handed over.')
  return file.text
}
