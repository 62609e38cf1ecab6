import { useMemo, useState } from 'react'
import type { RecordOf } from '@/domain/records/record'
import { filterSessions, sessionMonth, type SessionFilter } from '@/domain/session/filter-sessions'
import { useRecords } from '@/runtime/use-records'
import type { TeamLog } from '../use-team-log'

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
  { sessions: all, boundaries }: Pick<TeamLog, 'sessions' | 'boundaries'>,
  accountId: string | undefined,
): FilteredSessions {
  const anchors = useRecords('anchor')
  const [conditions, change] = useState<Conditions>({})
  const context = useMemo(
    () => ({ anchorNameOf: (id: string) => anchors.get(id)?.name, boundaries }),
    [anchors, boundaries],
  )
  const inScope = useMemo(() => filterSessions(all.values(), { accountId }, context), [all, accountId, context])
  const sessions = useMemo(() => filterSessions(inScope, conditions, context), [inScope, conditions, context])
  const months = useMemo(
    () => [...new Set(inScope.map((session) => sessionMonth(session, boundaries)))].sort().reverse(),
    [inScope, boundaries],
  )
  const isFiltered = !!conditions.anchorId || !!conditions.month || !!conditions.text?.trim()
  return { conditions, isFiltered, sessions, months, change }
}
