import type { DayBoundary } from '@/domain/records/team'
import { SETTINGS_ID } from './settings-id'
import { useRecords } from './use-records'

const NONE: readonly DayBoundary[] = []

/** The hours at which the team's days turn. */
export function useBoundaries(): readonly DayBoundary[] {
  return useRecords('settings').get(SETTINGS_ID)?.dayBoundaries ?? NONE
}
