import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { dayNumber } from '@/domain/calendar/day-arithmetic'
import { percentText } from '@/domain/metrics/percent-text'
import { groupThousands } from '@/domain/money/group-thousands'
import { trustTally } from '@/domain/report/trust-tally'
import { useBuyers } from '@/runtime/buyers/use-buyers'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { Cell } from '@/ui/cell'
import type { WeeklyCardProps } from '../use-weekly'
import { useWeeklyText } from '../use-weekly-text'

/** 信任从哪里来: the question of every week, with what was noted of its first orders; for who may read buyers. */
export function TrustCard({ weekly }: WeeklyCardProps) {
  const { role } = useMember()
  return role === 'viewer' ? null : <Sources weekly={weekly} />
}

function Sources({ weekly }: WeeklyCardProps) {
  const { trust: words } = useWeeklyText()
  const { navigation } = useRuntime()
  const { book, isComplete } = useBuyers()
  const { from, to } = weekly.report.range
  const tally = useMemo(() => trustTally(book.within({ from: dayNumber(from), to: dayNumber(to) })), [book, from, to])
  const { people, missing, sources } = tally
  if (people === 0) return null
  const told = people - missing
  return (
    <View id='trust-sources' className='card'>
      <View className='t-title' ariaRole='heading' aria-level={2}>
        {words.title}
      </View>
      <View className='t-cap mt4'>
        {told > 0 ? words.told(groupThousands(people), groupThousands(told)) : words.none(groupThousands(people))}
      </View>
      {sources.length > 0 ? (
        <View className='ads-rows'>
          {sources.map(({ source, people: count }) => (
            <View key={source} className='row between g8 ads-row'>
              <View>{source === 'watched' ? words.sources.watched(undefined) : words.sources[source]}</View>
              <View className='num'>{words.count(groupThousands(count), percentText(count / told))}</View>
            </View>
          ))}
        </View>
      ) : null}
      {isComplete ? null : <View className='t-cap mt8'>{words.reading}</View>}
      <View className='ads-line'>
        <Cell
          id='trust-fill'
          title={missing > 0 ? words.fill(groupThousands(missing)) : words.look}
          onTap={() => navigation.showTab(ROUTES.firstOrders)}
        />
      </View>
    </View>
  )
}
