import type { Fields } from '@/domain/records/fields'
import { teamBackup } from './team-backup'

const HALF_DAY = 43_200_000

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
export const longBackup = (sessions: number, now: number): Promise<string> => {
  const people = [0, 1, 2].map((each) => ({
    kind: 'anchor' as const,
    id: `anchor-${each}`,
    fields: { name: `主播${each}` },
  }))
  const shows = Array.from({ length: sessions }, (_, place) => ({
    kind: 'session' as const,
    id: `show-${place}`,
    fields: sessionFields(place, now),
  }))
  const account = { kind: 'account' as const, id: 'account-1', fields: { name: '禾序女装', order: 1 } }
  return teamBackup([account, ...people, ...shows], now)
}
