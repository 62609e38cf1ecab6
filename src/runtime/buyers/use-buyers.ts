import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { businessDayNumberOf } from '@/domain/calendar/business-day'
import { ordersKnownUntil } from '@/domain/buyer/known-until'
import type { BuyerView } from '@/replica/buyer-summary/buyer-summaries'
import { useRuntime } from '@/runtime/runtime-provider'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useNow } from '@/runtime/use-now'
import { useRecords } from '@/runtime/use-records'
import { useReplica } from '@/runtime/use-replica'
import { buyersOf } from '@/runtime/buyers/buyers-of'

export interface Buyers extends BuyerView {
  /** Business day, days since 1970-01-01 */
  readonly today: number
  /** The last business day of which the orders tell; `undefined` where nothing is known. */
  readonly known: number | undefined
}

/** Everybody who bought from the open team. The same object as long as nothing of it changed. */
export function useBuyers(): Buyers {
  const replica = useReplica()
  const runtime = useRuntime()
  const summaries = buyersOf(replica, runtime)
  const subscribe = useCallback((listener: () => void) => summaries.subscribe(listener), [summaries])
  const view = useSyncExternalStore(
    subscribe,
    useCallback(() => summaries.view(), [summaries]),
  )
  const today = useToday()
  const runs = useRecords('importRun')
  return useMemo(
    () => ({ ...view, today, known: ordersKnownUntil(runs.values(), view.book, today) }),
    [view, today, runs],
  )
}

/** The business day it is, days since 1970-01-01. */
function useToday(): number {
  const now = useNow()
  const boundaries = useBoundaries()
  return businessDayNumberOf(now, boundaries)
}
