import { useMemo } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import type { Day } from '@/domain/calendar/day'
import { addDays, weekStartOf } from '@/domain/calendar/day-arithmetic'
import { sessionsByDay } from '@/domain/checklist/shows-of-day'
import type { RecordOf } from '@/domain/records/record'
import { cleanDays, deductionLedger, type CleanDays, type Deduction } from '@/domain/trust-health/deductions'
import { healthyWeek, type HealthyWeek } from '@/domain/trust-health/healthy-days'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useNow } from '@/runtime/use-now'
import { useRecords } from '@/runtime/use-records'

export interface Health {
  readonly today: Day
  readonly ledger: readonly Deduction[]
  readonly clean: CleanDays
  /** The last weeks, this one at the end. */
  readonly weeks: readonly HealthyWeek[]
  readonly sessionsOf: (day: Day) => readonly RecordOf<'session'>[]
}

const NONE: readonly RecordOf<'session'>[] = []

/** How the team stands with the platform's rules, over the last `weekCount` weeks. */
export function useHealth(weekCount: number): Health {
  const violations = useRecords('violation')
  const sessions = useRecords('session')
  const boundaries = useBoundaries()
  const today = businessDayOf(useNow(), boundaries)
  return useMemo(() => {
    const ledger = deductionLedger({ violations: violations.values(), sessions, boundaries })
    const first = addDays(weekStartOf(today), -7 * (weekCount - 1))
    const byDay = sessionsByDay(sessions.values(), { from: first, until: addDays(weekStartOf(today), 6), boundaries })
    const sessionsOf = (day: Day) => byDay.get(day) ?? NONE
    const weeks = Array.from({ length: weekCount }, (_, place) =>
      healthyWeek(addDays(first, 7 * place), sessionsOf, ledger),
    )
    return { today, ledger, clean: cleanDays(today, ledger, { sessions, boundaries }), weeks, sessionsOf }
  }, [violations, sessions, boundaries, today, weekCount])
}
