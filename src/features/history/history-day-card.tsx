import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { dayOf, instantOf } from '@/domain/calendar/instant'
import { useText } from '@/locales/text-context'
import { useNow } from '@/runtime/use-now'
import { SectionHeading } from '@/ui/section-heading'
import type { HistoryDay } from './history-days'
import { HistoryRow } from './history-row'
import { usePastText } from './use-past-text'

/** What was changed on one day, the latest first. */
export function HistoryDayCard({ day, entries }: HistoryDay) {
  const { format } = useText()
  const { history: words } = usePastText()
  const daysAgo = daysBetween(day, dayOf(useNow()))
  const named = daysAgo === 0 ? words.today : daysAgo === 1 ? words.yesterday : undefined
  return (
    <>
      <SectionHeading title={named ?? format.day(clockOf(instantOf(day, 0)))} />
      <View className='card flush' ariaRole='list'>
        {entries.map((entry) => (
          <HistoryRow key={entry.key} entry={entry} />
        ))}
      </View>
    </>
  )
}
