import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { clockOf } from '@/domain/calendar/clock-of'
import { dayOf } from '@/domain/calendar/instant'
import { useFormText } from '@/locales/use-form-text'
import { useRuntime } from '@/runtime/runtime-provider'

const EVENING_HOUR = 18

/** When a draft was left, as one would say it: 昨晚 23:41, 今天 9:05, 11月18日 22:10. */
export function useDraftTime(): (savedAt: number) => string {
  const { clock } = useRuntime()
  const { format, log } = useFormText()
  return (savedAt) => {
    const reading = clockOf(savedAt)
    const isEvening = reading.hour >= EVENING_HOUR
    const daysAgo = daysBetween(dayOf(savedAt), dayOf(clock.now()))
    const { today, tonight, yesterday, lastNight } = log.draftOf
    const day =
      daysAgo === 0
        ? isEvening
          ? tonight
          : today
        : daysAgo === 1
          ? isEvening
            ? lastNight
            : yesterday
          : format.day(reading)
    return `${day} ${format.time(reading)}`
  }
}
