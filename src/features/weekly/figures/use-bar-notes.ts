import { calendarNotes } from '@/domain/calendar/calendar-notes'
import type { DayRange } from '@/domain/report/sessions-of-days'
import { useText } from '@/locales/text-context'
import { useWeeklyText } from '../use-weekly-text'

/** What of the calendar falls into the days of a bar, or of all of them; `undefined` where nothing does. */
export function useBarNotes(): (days: DayRange) => string | undefined {
  const { changes } = useWeeklyText()
  const { format } = useText()
  return (days) => {
    const names = calendarNotes(days).map(({ name }) => changes.calendar[name])
    return names.length > 0 ? format.list(names) : undefined
  }
}
