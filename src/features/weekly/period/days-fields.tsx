import { clockOf } from '@/domain/calendar/clock-of'
import type { Day } from '@/domain/calendar/day'
import { instantOf } from '@/domain/calendar/instant'
import type { ReportPeriod } from '@/domain/report/report-period'
import { useText } from '@/locales/text-context'
import { PickerField } from '@/ui/picker-field'
import { useWeeklyText } from '../use-weekly-text'

export interface DaysFieldsProps {
  readonly period: Extract<ReportPeriod, { kind: 'days' }>
  readonly today: Day
  readonly onPick: (period: ReportPeriod) => void
}

/** From which day to which. */
export function DaysFields({ period, today, onPick }: DaysFieldsProps) {
  const { period: words } = useWeeklyText()
  const { format } = useText()
  const nameOf = (day: Day) => {
    const words = format.day(clockOf(instantOf(day, 0)))
    return day.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${day.slice(0, 4)}`
  }
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <PickerField
          key={end}
          id={`period-${end}`}
          label={words[end]}
          mode='date'
          day={period[end]}
          end={today}
          value={nameOf(period[end])}
          onPick={(day) => onPick({ ...period, [end]: day })}
        />
      ))}
    </>
  )
}
