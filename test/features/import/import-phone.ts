import type { Write } from '@/replica/replica'
import type { Clock } from '@/services/clock/clock'
import { START } from '../../cloud/cloud-fixture'
import { phoneWithTeam } from '../team/open-screen'

/** Time stands still and pauses pass at once. */
export const stillClock: Clock = {
  now: () => START,
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds > 0 ? 1_000_000 : 0)
    return () => clearTimeout(timer)
  },
}

export const ACCOUNT: Write = { kind: 'account', id: 'main', fields: { name: '禾序女装', order: 0 } }
/** The evening of the orders in `as-exported.csv`. */
export const SHOW: Write = {
  kind: 'session',
  id: 'show',
  fields: {
    ...{ accountId: 'main', anchorIds: [], startAt: Date.parse('2026-11-19T10:00:00+08:00'), durationMinutes: 180 },
    gmvFen: 6_390_000,
  },
}

export function importPhone(records: readonly Write[] = [ACCOUNT, SHOW]) {
  return phoneWithTeam(records, { clock: stillClock })
}
