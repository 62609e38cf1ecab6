import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { RefundsDue } from '@/domain/refunds/refunds-due'
import { useText } from '@/locales/text-context'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useRecords } from '@/runtime/use-records'
import { Avatar } from '@/ui/avatar'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Sep } from '@/ui/sep'

const SHOWN = 4

/** 今天该补退款; not drawn when nothing is due today. */
export function DueCard({ due }: { readonly due: RefundsDue }) {
  const { sessions, format } = useText()
  const anchors = useRecords('anchor')
  const { navigation } = useRuntime()
  return (
    <View className='card'>
      <View className='row between'>
        <View className='t-title'>
          {sessions.due.title}
          <Sep />
          {sessions.week.count(due.today.length)}
        </View>
        <Link id='refunds-due' className='due-link' onTap={() => navigation.open(ROUTES.refunds)}>
          {sessions.due.fillAll}
          <Icon name='chevron-right' size={16} />
        </Link>
      </View>
      <View className='due-rows'>
        {due.today.slice(0, SHOWN).map(({ session, ageDays }) => {
          const clock = clockOf(session.startAt)
          const anchor = anchors.get(session.anchorIds[0] ?? '')
          return (
            <View key={session.id} className='due-row'>
              <Avatar name={anchor?.name ?? ''} tint={anchor?.tint} size={24} />
              <View className='grow'>
                {format.when(clock)}
                <View className='t-cap due-day'>
                  <Sep />
                  {format.day(clock)}
                </View>
              </View>
              <View className='t-sub num'>{sessions.due.day(ageDays)}</View>
            </View>
          )
        })}
      </View>
      <View className='t-cap mt4'>
        {due.missed.length > 0 ? sessions.due.missed(due.missed.length) : sessions.due.note}
      </View>
    </View>
  )
}
