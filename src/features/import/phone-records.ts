import type { OrderRules } from '@/domain/buyer/counting-order'
import { BUYERS_STREAMS } from '@/protocol/stream-of'
import type { Replica } from '@/replica/replica'

/** The team's buyers, in memory as long as an import needs them. `undefined`: storage did not give all of them. */
export async function openBuyers(replica: Replica): Promise<(() => void) | undefined> {
  // An asking is named by its array: another's must not be taken back with this one.
  const streams = [...BUYERS_STREAMS]
  const state = await replica.open(streams)
  if (state === 'ready') return () => replica.release(streams)
  replica.release(streams)
  return undefined
}

/** Which orders count, as the team stands now. */
export function orderRules(replica: Replica): OrderRules {
  return {
    takenBack: new Set(replica.past.deletedIds('importRun')),
    boundaries: replica.records('settings').get('team')?.dayBoundaries ?? [],
  }
}
