import type { DayBoundary } from '@/domain/records/team'
import { useRecords } from './use-records'

/** The one settings record of a team. */
export const SETTINGS_ID = 'team'

const NONE: readonly DayBoundary[] = []

/** The hours at which the team's days turn. */
export function useBoundaries(): readonly DayBoundary[] {
  return useRecords('settings').get(SETTINGS_ID)?.dayBoundaries ?? NONE
}
