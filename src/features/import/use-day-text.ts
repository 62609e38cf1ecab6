import type { Day } from '@/domain/calendar/day'
import { clockOf } from '@/domain/calendar/clock-of'
import { instantOf } from '@/domain/calendar/instant'
import { useText } from '@/locales/text-context'

/** A day in words: 11月21日. */
export function useDayText(): (day: Day) => string {
  const { format } = useText()
  return (day) => format.day(clockOf(instantOf(day, 0)))
}
