import { useMemo, useState } from 'react'
import { dayOf } from '@/domain/calendar/instant'
import type { RecordOf } from '@/domain/records/record'
import { filterSessions, type SessionFilter } from '@/domain/session/filter-sessions'
import { useRecords } from '@/runtime/use-records'

export type Conditions = Pick<SessionFilter, 'anchorId' | 'month' | 'text'>

export interface FilteredSessions {
  readonly conditions: Conditions
  readonly isFiltered: boolean
  readonly sessions: readonly RecordOf<'session'>[]
  /** Months that have sessions, latest first. */
  readonly months: readonly string[]
  readonly change: (conditions: Conditions) => void
}

/** The sessions of the account in scope, and those that the conditions let through. */
export function useFilter(
  all: ReadonlyMap<string, RecordOf<'session'>>,
  accountId: string | undefined,
): FilteredSessions {
  const anchors = useRecords('anchor')
  const [conditions, change] = useState<Conditions>({})
  const inScope = useMemo(() => filterSessions(all.values(), { accountId }, () => undefined), [all, accountId])
  const sessions = useMemo(
    () => filterSessions(inScope, conditions, (id) => anchors.get(id)?.name),
    [inScope, conditions, anchors],
  )
  const months = useMemo(() => monthsOf(inScope), [inScope])
  const isFiltered = !!conditions.anchorId || !!conditions.month || !!conditions.text?.trim()
  return { conditions, isFiltered, sessions, months, change }
}

function monthsOf(sessions: readonly RecordOf<'session'>[]): readonly string[] {
  return [...new Set(sessions.map(({ startAt }) => dayOf(startAt).slice(0, 7)))].sort().reverse()
}
