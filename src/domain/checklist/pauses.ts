import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day-arithmetic'
import type { RecordOf } from '../records/record'

type PauseRecord = RecordOf<'pause'>

/** The pause that a list rests in on a day: its own, or one of all lists. */
export function pauseOn(
  day: Day,
  pauses: Iterable<PauseRecord>,
  checklistId: string | undefined,
): PauseRecord | undefined {
  for (const pause of pauses) {
    const isOfList = !pause.checklistId || pause.checklistId === checklistId
    if (isOfList && pause.from <= day && day <= pause.until) return pause
  }
  return undefined
}

/** Whether a list rests for the whole of a week; a week with one day of work keeps its quota. */
export function isWeekPaused(weekStart: Day, pauses: readonly PauseRecord[], checklistId: string): boolean {
  return [0, 1, 2, 3, 4, 5, 6].every((offset) => pauseOn(addDays(weekStart, offset), pauses, checklistId) !== undefined)
}

/** What ends a pause so that `today` is worked on again; one that had not begun covers nothing any more. */
export function endedPause(today: Day): { readonly until: Day } {
  return { until: addDays(today, -1) }
}
