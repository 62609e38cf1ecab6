import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { addDays, daysBetween } from '@/domain/calendar/day-arithmetic'
import { movedTogether, type ItemSplit, type MovedTogether } from '@/domain/checklist/moved-together'
import { showsOfDay } from '@/domain/checklist/shows-of-day'
import { useTeamLog } from '@/runtime/records/use-team-log'
import { useRecords } from '@/runtime/use-records'
import { useBook } from '../book/use-book'
import { useChecks } from '../book/use-checks'
import { useTrustText } from '../use-trust-text'
import type { Health } from './use-health'

/** 哪些事和首单率一起动: what was done in the shows whose first-order rate was above their own usual. It proves nothing. */
export function TogetherCard({ health }: { readonly health: Health }) {
  const { together: words } = useTrustText()
  const { today, weeks } = health
  const checks = useChecks(weeks[0]?.weekStart ?? today, today)
  const found = useTogether(health)
  // The card of the days says that the ticks are still read.
  if (checks.state !== 'ready') return null
  return (
    <View id='moved-together' className='card'>
      <View className='t-title' ariaRole='heading' aria-level={2}>
        {words.title}
      </View>
      <Found found={found} />
    </View>
  )
}

function Found({ found }: { readonly found: MovedTogether }) {
  const { together: words } = useTrustText()
  if (found.state === 'too_few') return <View className='t-sub mt8'>{words.tooFew(found.need)}</View>
  const { shows, looked, items } = found
  return (
    <>
      <View className='t-sub mt8'>{words.looked(shows, looked, items.length)}</View>
      {items.map((split) => (
        <Item key={split.item.id} {...split} />
      ))}
      <View className='t-cap mt8'>{items.length > 0 ? words.noProof : words.nothing}</View>
    </>
  )
}

function Item({ item, done, open }: ItemSplit) {
  const { together: words } = useTrustText()
  return (
    <View className='mt8'>
      <View className='b'>{item.title}</View>
      <View className='t-sub num'>{words.done(done.shows, done.above)}</View>
      <View className='t-sub num'>{words.open(open.shows, open.above)}</View>
    </View>
  )
}

function useTogether({ today, weeks, sessionsOf }: Health): MovedTogether {
  const book = useBook()
  const plans = useRecords('plan')
  const { sessions, index } = useTeamLog()
  return useMemo(() => {
    const first = weeks[0]?.weekStart ?? today
    const days = Array.from({ length: daysBetween(first, today) + 1 }, (_, place) => addDays(first, place))
    const showsOf = (day: string) => showsOfDay(day, plans, sessionsOf(day))
    return movedTogether({ days, book, showsOf, sessions, index })
  }, [today, weeks, sessionsOf, book, plans, sessions, index])
}
