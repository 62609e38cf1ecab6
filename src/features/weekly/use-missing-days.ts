import { useMemo } from 'react'
import type { Day } from '@/domain/calendar/day'
import { addDays } from '@/domain/calendar/day-arithmetic'
import type { ReportBook } from '@/domain/report/report-book'
import type { DayRange } from '@/domain/report/sessions-of-days'
import { hasUnlogged } from '@/domain/roster/unlogged-show'
import { useRecords } from '@/runtime/use-records'

interface MissingQuery {
  readonly range: DayRange
  readonly accountId: string | undefined
  readonly now: number
  readonly today: Day
}

/** Older than that nobody waits for a night any more. */
const LOOKED_AT_DAYS = 10

/** Days whose planned show ended without a record, among the last ones of a range that have come. The same object as long as they are the same days. */
export function useMissingDays(book: ReportBook, { range, accountId, now, today }: MissingQuery): readonly Day[] {
  const plans = useRecords('plan')
  const { from, to } = range
  const joined = useMemo(() => {
    const last = to < today ? to : today
    const earliest = addDays(last, 1 - LOOKED_AT_DAYS)
    const first = from > earliest ? from : earliest
    const near = book.sessionsOf({ from: addDays(first, -2), to: addDays(last, 2) })
    const sessions = new Map(near.map((session) => [session.id, session]))
    const query = {
      now,
      plans,
      sessions,
      boundaries: book.log.boundaries,
      ...(accountId !== undefined && { accountId }),
    }
    const days: Day[] = []
    for (let day = first; day <= last; day = addDays(day, 1)) if (hasUnlogged(day, query)) days.push(day)
    return days.join(' ')
  }, [book, plans, from, to, accountId, now, today])
  return useMemo(() => joined.split(' ').filter((day) => day !== ''), [joined])
}
