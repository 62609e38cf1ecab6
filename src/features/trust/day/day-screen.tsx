import { useState } from 'react'
import { View } from '@tarojs/components'
import { businessDayOf } from '@/domain/calendar/business-day'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Day } from '@/domain/calendar/day'
import { addDays, daysBetween, weekdayOf, weekStartOf } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { pauseOn } from '@/domain/checklist/pauses'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useMember } from '@/runtime/use-member'
import { useNow } from '@/runtime/use-now'
import { Icon } from '@/ui/icon'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { ChecksMissing } from '../book/checks-missing'
import { useBook } from '../book/use-book'
import { useChecks } from '../book/use-checks'
import { useDayLists } from '../book/use-day-lists'
import { DayLists } from '../today/day-lists'
import { NoShowCard } from '../today/no-show-card'
import '../trust-pages.scss'
import '../trust.scss'
import { useTrustText } from '../use-trust-text'

/** So far back a day can be filled in: as far as the map of twelve weeks goes. */
const DAYS_BACK = 83

/** 补前几天的: the lists of a past day as they stood, to be ticked now. `day`: yesterday unless said. */
export function DayScreen({ day: first }: { readonly day?: Day }) {
  const { common } = useText()
  const { day: words } = useTrustText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const today = businessDayOf(useNow(), useBoundaries())
  const yesterday = addDays(today, -1)
  const [chosen, setChosen] = useState<Day>(first && first < today ? first : yesterday)
  const day = chosen > yesterday ? yesterday : chosen
  const book = useBook()
  const checks = useChecks(weekStartOf(day), day)
  const [liveOn, setLiveOn] = useState<Day>()
  const { sections, lacksShow } = useDayLists(day, book, liveOn === day)
  const isPaused = pauseOn(day, book.pauses, undefined) !== undefined
  return (
    <Screen nav={<NavBar title={words.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}>
      <DaySwitch day={day} yesterday={yesterday} onChoose={setChosen} />
      {isPaused ? <View className='card t-sub center'>{words.rested}</View> : null}
      {sections.length === 0 && !isPaused ? <View className='card t-sub center'>{words.none}</View> : null}
      {lacksShow && !isPaused ? <NoShowCard isPast onGoLive={canWrite ? () => setLiveOn(day) : undefined} /> : null}
      {checks.state === 'ready' ? <DayLists day={day} sections={sections} /> : <ChecksMissing {...checks} />}
      <View className='t-cap center'>{words.note}</View>
    </Screen>
  )
}

interface DaySwitchProps {
  readonly day: Day
  readonly yesterday: Day
  readonly onChoose: (day: Day) => void
}

function DaySwitch({ day, yesterday, onChoose }: DaySwitchProps) {
  const { format } = useText()
  const { day: words } = useTrustText()
  const isEarliest = daysBetween(day, yesterday) >= DAYS_BACK
  return (
    <View className='row between day-switch'>
      <Arrow
        id='day-earlier'
        label={words.earlier}
        icon='chevron-left'
        onTap={isEarliest ? undefined : () => onChoose(addDays(day, -1))}
      />
      <View id='day-shown' className='t-title num'>
        {format.day(clockOf(instantOf(day, 0)))} {format.weekday(weekdayOf(day))}
      </View>
      <Arrow
        id='day-later'
        label={words.later}
        icon='chevron-right'
        onTap={day === yesterday ? undefined : () => onChoose(addDays(day, 1))}
      />
    </View>
  )
}

interface ArrowProps {
  readonly id: string
  readonly label: string
  readonly icon: 'chevron-left' | 'chevron-right'
  readonly onTap: (() => void) | undefined
}

function Arrow({ id, label, icon, onTap }: ArrowProps) {
  return (
    <View
      id={id}
      className={onTap ? 'order-button' : 'order-button off'}
      hoverClass={onTap ? 'pressed' : 'none'}
      ariaRole='button'
      ariaLabel={label}
      onClick={onTap}
    >
      <Icon name={icon} size={20} />
    </View>
  )
}
