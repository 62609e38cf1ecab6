import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Day } from '@/domain/calendar/day'
import { instantOf } from '@/domain/calendar/instant'
import type { CleanDays } from '@/domain/trust-health/deductions'
import type { HealthyWeek } from '@/domain/trust-health/healthy-days'
import { useText } from '@/locales/text-context'
import { useTrustText } from '../use-trust-text'

export interface HealthFiguresProps {
  readonly clean: CleanDays
  readonly week: HealthyWeek | undefined
}

/** Days since a deduction, and this week's healthy days. */
export function HealthFigures({ clean, week }: HealthFiguresProps) {
  const { health } = useTrustText()
  const { format } = useText()
  return (
    <View className='health'>
      <View id='health-clean' className='health-half'>
        <View className='health-figure num'>
          {clean.known ? clean.days : format.unknown}
          <View className='unit'>{health.days}</View>
        </View>
        <CleanNote clean={clean} />
      </View>
      <View id='health-week' className='health-half'>
        <View className='health-figure num'>
          <View className='unit'>{health.thisWeek}</View>
          {week?.healthyDays ?? format.unknown}
          <View className='unit'>{health.dayUnit}</View>
        </View>
        <View className='t-cap'>{week?.unknownDays ? health.unknown(week.unknownDays) : health.rule}</View>
      </View>
    </View>
  )
}

function CleanNote({ clean }: Pick<HealthFiguresProps, 'clean'>) {
  const { health } = useTrustText()
  const dayWords = useDayWords()
  const words = !clean.known
    ? health.nothing
    : 'last' in clean
      ? health.last(dayWords(clean.last))
      : health.since(dayWords(clean.since))
  return <View className='t-cap'>{words}</View>
}

/** A day as the language writes it: 10月6日. */
export function useDayWords(): (day: Day) => string {
  const { format } = useText()
  return (day) => format.day(clockOf(instantOf(day, 0)))
}
