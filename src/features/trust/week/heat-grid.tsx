import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Day } from '@/domain/calendar/day'
import { addDays } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import type { HeatDay } from '@/domain/checklist/heat-map'
import type { HealthyWeek } from '@/domain/trust-health/healthy-days'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import { useTrustText } from '../use-trust-text'
import { useDayWords } from './health-figures'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]
/** Every so many weeks one is named. */
const NAMED_EVERY = 4

export interface HeatGridProps {
  readonly days: readonly HeatDay[]
  readonly weeks: readonly HealthyWeek[]
  readonly today: Day
  /** Days of a deduction. */
  readonly struck: ReadonlySet<Day>
  readonly stepOf: (day: HeatDay) => number
}

/** Twelve columns of seven days, with the healthy days of each week below. Said in one sentence to a screen reader. */
export function HeatGrid({ days, weeks, today, struck, stepOf }: HeatGridProps) {
  const { format } = useText()
  const { week: words } = useTrustText()
  const dayWords = useDayWords()
  const byDay = new Map(days.map((day) => [day.day, day]))
  const shownStruck = [...struck].filter((day) => byDay.has(day)).sort()
  const spoken =
    words.spoken(weeks.map(({ healthyDays }) => healthyDays).join(' ')) +
    (shownStruck.length > 0 ? words.spokenStruck(format.list(shownStruck.map(dayWords))) : '')
  return (
    <View id='heat-grid' className='heat' ariaRole='img' ariaLabel={spoken}>
      <View className='heat-column heat-days'>
        <View className='heat-week' />
        {WEEKDAYS.map((weekday) => (
          <View key={weekday} className='heat-day'>
            {format.weekdayInitial(weekday)}
          </View>
        ))}
        <View className='heat-healthy' />
      </View>
      {weeks.map(({ weekStart, healthyDays }, place) => (
        <View key={weekStart} className='heat-column'>
          <View className='heat-week num'>{isNamed(place, weeks.length) ? weekWords(weekStart) : ''}</View>
          {WEEKDAYS.map((weekday) => {
            const day = addDays(weekStart, weekday - 1)
            const found = byDay.get(day)
            const look = found ? `s${stepOf(found)}` : 'ahead'
            return (
              <View key={day} className={classNames('heat-cell', look, day === today && 'today')}>
                {struck.has(day) ? <View className='heat-struck' /> : null}
              </View>
            )
          })}
          <View className={classNames('heat-healthy num', place === weeks.length - 1 && 'now')}>{healthyDays}</View>
        </View>
      ))}
    </View>
  )
}

/** The first of each four, and the last: the names of two beside each other would touch. */
function isNamed(place: number, count: number): boolean {
  return place === count - 1 || (place % NAMED_EVERY === 0 && place < count - 1)
}

function weekWords(weekStart: Day): string {
  const { month, day } = clockOf(instantOf(weekStart, 0))
  return `${month}.${day}`
}
