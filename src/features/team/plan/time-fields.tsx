import type { Day } from '@/domain/calendar/day'
import { weekdayOf } from '@/domain/calendar/day-arithmetic'
import { minuteOfBusinessDay, minutesBetween } from '@/domain/roster/change-night'
import { useTeamText } from '@/locales/use-team-text'
import { minuteWords } from '@/runtime/records/minute-words'
import { PickerField } from '@/ui/picker-field'
import { useBoundaries } from '@/runtime/use-boundaries'
import { clockMinutes, clockText } from './clock-text'

const DAY_MINUTES = 24 * 60

interface ShowTime {
  readonly startMinute: number
  readonly durationMinutes: number
}

interface TimeFieldsProps extends ShowTime {
  /** The business day of the show, or one of the right weekday. */
  readonly day: Day
  readonly onChange: (time: ShowTime) => void
}

/** 开播 and 下播 off the clock. A later start moves the end along; an end before the start is the next day's. */
export function TimeFields({ startMinute, durationMinutes, day, onChange }: TimeFieldsProps) {
  const text = useTeamText()
  const { format, plan } = text
  const boundaries = useBoundaries()
  const end = startMinute + durationMinutes
  const isPastMidnight = startMinute >= DAY_MINUTES
  return (
    <>
      <PickerField
        id='pick-start'
        mode='time'
        label={plan.start}
        value={minuteWords(startMinute, text)}
        time={clockText(startMinute)}
        note={
          isPastMidnight ? { severity: 'hint', words: plan.afterMidnight(format.weekday(weekdayOf(day))) } : undefined
        }
        onPick={(time) =>
          onChange({ startMinute: minuteOfBusinessDay(clockMinutes(time), day, boundaries), durationMinutes })
        }
      />
      <PickerField
        id='pick-end'
        mode='time'
        label={plan.end}
        value={minuteWords(end, text)}
        time={clockText(end)}
        note={{ severity: 'hint', words: plan.length(format.minutes(durationMinutes)) }}
        onPick={(time) => onChange({ startMinute, durationMinutes: minutesBetween(startMinute, clockMinutes(time)) })}
      />
    </>
  )
}
