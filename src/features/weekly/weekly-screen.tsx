import { useState } from 'react'
import { View } from '@tarojs/components'
import { MainTabs } from '@/runtime/main-tabs'
import { useSync } from '@/runtime/use-sync'
import { Banner } from '@/ui/banner'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { EmptyWeekly, NothingThen } from './empty-weekly'
import { Hero } from './head/hero'
import { PeriodSheet } from './period/period-sheet'
import { useWeekly, type Weekly } from './use-weekly'
import { useWeeklyText } from './use-weekly-text'
import { WeeklyCards } from './weekly-cards'

/** The tab 周报. */
export function WeeklyScreen() {
  const words = useWeeklyText()
  const weekly = useWeekly()
  const [isChoosing, setIsChoosing] = useState(false)
  const isEmpty = weekly.book.firstDay === undefined
  return (
    <Screen
      isDawn
      nav={<NavBar title={words.title} />}
      tabBar={<MainTabs active='weekly' />}
      sheets={isChoosing ? <PeriodSheet weekly={weekly} onClose={() => setIsChoosing(false)} /> : undefined}
    >
      {isEmpty ? <EmptyWeekly /> : <Report weekly={weekly} onChoose={() => setIsChoosing(true)} />}
    </Screen>
  )
}

interface ReportProps {
  readonly weekly: Weekly
  readonly onChoose: () => void
}

function Report({ weekly, onChoose }: ReportProps) {
  const hasSessions = weekly.report.kept.sessions.length > 0
  return (
    <>
      <Hero weekly={weekly} onChoose={onChoose} />
      <View className='lift'>
        <OfflineBanner />
        {hasSessions ? <WeeklyCards weekly={weekly} /> : <NothingThen />}
      </View>
    </>
  )
}

function OfflineBanner() {
  const { offline } = useWeeklyText()
  const { state } = useSync()
  return state === 'offline' ? (
    <View id='weekly-offline'>
      <Banner icon='cloud-off' title={offline} />
    </View>
  ) : null
}
