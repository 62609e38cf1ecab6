import { useMemo } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import type { Day } from '@/domain/calendar/day'
import type { RecordOf } from '@/domain/records/record'
import { nightsOff } from '@/domain/roster/change-night'
import { rosterOf } from '@/domain/roster/change-roster'
import { nextShow } from '@/domain/roster/next-show'
import type { NightRecord, PlanRecord, Show, SlotRecord } from '@/domain/roster/shows-on'
import { useNow } from '@/runtime/use-now'
import { useRecords } from '@/runtime/use-records'
import { useBoundaries } from '@/runtime/use-boundaries'

export interface Roster {
  readonly now: number
  readonly today: Day
  readonly plans: ReadonlyMap<string, PlanRecord>
  readonly slots: readonly SlotRecord[]
  readonly next: Show | undefined
  readonly off: readonly NightRecord[]
}

/** The roster as it stands this minute. */
export function useRoster(): Roster {
  const now = useNow()
  const plans = useRecords('plan')
  const boundaries = useBoundaries()
  return useMemo(() => {
    const today = businessDayOf(now, boundaries)
    const next = nextShow({ now, plans, boundaries })
    return { now, today, plans, slots: rosterOf(plans), next, off: nightsOff(plans, today) }
  }, [now, plans, boundaries])
}

/** The anchors of a slot or show that are still in the team, in their order on air. */
export function useAnchorsOf(anchorIds: readonly string[]): readonly RecordOf<'anchor'>[] {
  const anchors = useRecords('anchor')
  return useMemo(() => anchorIds.flatMap((id) => anchors.get(id) ?? []), [anchors, anchorIds])
}
