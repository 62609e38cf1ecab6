import { useMemo, useState } from 'react'
import type { RecordOf } from '@/domain/records/record'
import { filterSessions, type SessionFilter } from '@/domain/session/filter-sessions'
import { useRecords } from '@/runtime/use-records'
import type { TeamLog } from '@/runtime/records/use-team-log'

export type Conditions = Pick<SessionFilter, 'anchorId' | 'month' | 'text'>

export interface FilteredSessions {
  readonly conditions: Conditions
  readonly isFiltered: boolean
  readonly sessions: readonly RecordOf<'session'>[]
  /** All sessions of the account, whatever the conditions. */
  readonly inScope: readonly RecordOf<'session'>[]
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
  const isFiltered = !!conditions.anchorId || !!conditions.month || !!conditions.text?.trim()
  return { conditions, isFiltered, sessions, inScope, change }
}
