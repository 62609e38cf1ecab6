import { useMemo } from 'react'
import type { Day } from '@/domain/calendar/day'
import { addDays } from '@/domain/calendar/day-arithmetic'
import type { ReportBook } from '@/domain/report/report-book'
import type { DayRange } from '@/domain/report/sessions-of-days'
import { showsOn } from '@/domain/roster/shows-on'
import { hasUnlogged } from '@/domain/roster/unlogged-show'
import { useRecords } from '@/runtime/use-records'

interface AwaitedQuery {
  readonly range: DayRange
  readonly accountId: string | undefined
  readonly now: number
  readonly today: Day
}

export interface AwaitedDays {
  /** Days whose planned show ended without a record, among the last ones of the range that have come. */
  readonly missing: readonly Day[]
  /** A show is planned for today. */
  readonly isAwaited: boolean
}

/** Older than that nobody waits for a night any more. */
const LOOKED_AT_DAYS = 10

/** What the roster still waits for. `missing` is the same object as long as it is the same days. */
export function useAwaitedDays(book: ReportBook, { range, accountId, now, today }: AwaitedQuery): AwaitedDays {
  const plans = useRecords('plan')
  const { from, to } = range
  const joined = useMemo(() => {
    const last = to < today ? to : today
    const earliest = addDays(last, 1 - LOOKED_AT_DAYS)
    const first = from > earliest ? from : earliest
    const near = book.sessionsOf({ from: addDays(first, -2), to: addDays(last, 2) })
    const sessions = new Map(near.map((session) => [session.id, session]))
    const { boundaries } = book.log
    const query = { now, plans, sessions, boundaries, ...(accountId !== undefined && { accountId }) }
    const days: Day[] = []
    for (let day = first; day <= last; day = addDays(day, 1)) if (hasUnlogged(day, query)) days.push(day)
    return days.join(' ')
  }, [book, plans, from, to, accountId, now, today])
  const missing = useMemo(() => joined.split(' ').filter((day) => day !== ''), [joined])
  const isAwaited = useMemo(
    () => showsOn(today, plans, accountId).some(({ isSkipped }) => !isSkipped),
    [today, plans, accountId],
  )
  return { missing, isAwaited }
}
