import { useState } from 'react'
import { View } from '@tarojs/components'
import { businessDayOf } from '@/domain/calendar/business-day'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import { present } from '@/domain/checklist/change-checklist'
import { pauseOn } from '@/domain/checklist/pauses'
import { ringSections, tallyOf } from '@/domain/checklist/tally'
import { MainTabs } from '@/runtime/main-tabs'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useMember } from '@/runtime/use-member'
import { useNow } from '@/runtime/use-now'
import { useSync } from '@/runtime/use-sync'
import { Banner } from '@/ui/banner'
import { NavBar } from '@/ui/nav-bar'
import { Part } from '@/ui/part'
import { Screen } from '@/ui/screen'
import { ChecksMissing } from './book/checks-missing'
import { useBook } from './book/use-book'
import { useChecks } from './book/use-checks'
import { useDayLists } from './book/use-day-lists'
import { PauseBanner } from './lists/pause-banner'
import { DayLists } from './today/day-lists'
import { EmptyLists } from './today/empty-lists'
import { FootCard } from './today/foot-card'
import { HealthCard } from './today/health-card'
import { NoShowCard } from './today/no-show-card'
import { RingCard } from './today/ring-card'
import { useTrustText } from './use-trust-text'

/** The tab 清单. */
export function TrustScreen() {
  const words = useTrustText()
  const { canWrite } = useMember()
  const book = useBook()
  const boundaries = useBoundaries()
  const now = useNow()
  const today = businessDayOf(now, boundaries)
  const checks = useChecks(weekStartOf(today), today)
  const [liveOn, setLiveOn] = useState<string>()
  const { sections, lacksShow } = useDayLists(today, book, liveOn === today)
  const pause = pauseOn(today, book.pauses, undefined)
  const lists = present(book.lists, today)
  return (
    <Screen nav={<NavBar title={words.title} />} tabBar={<MainTabs active='trust' />}>
      <OfflineBanner />
      {pause ? <PauseBanner pause={pause} today={today} /> : null}
      {pause || lists.length === 0 || checks.state !== 'ready' ? null : (
        <Part>
          <RingCard {...tallyOf(ringSections(sections))} />
        </Part>
      )}
      <HealthCard />
      {lists.length === 0 ? <EmptyLists /> : null}
      {lacksShow && !pause ? <NoShowCard onGoLive={canWrite ? () => setLiveOn(today) : undefined} /> : null}
      {checks.state === 'ready' ? (
        <DayLists day={today} sections={sections} now={now} />
      ) : (
        <ChecksMissing {...checks} />
      )}
      <FootCard listCount={lists.length} />
    </Screen>
  )
}

function OfflineBanner() {
  const { offline } = useTrustText()
  const { state } = useSync()
  return state === 'offline' ? (
    <View id='trust-offline'>
      <Banner icon='cloud-off' title={offline.title} note={offline.note} />
    </View>
  ) : null
}
