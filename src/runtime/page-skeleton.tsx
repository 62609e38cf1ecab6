import { useEffect, useState } from 'react'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { SkeletonCard } from '@/ui/skeleton-card'
import { beginsAtNight, MainTabs, type MainTab } from './main-tabs'

const SKELETON_AFTER_MILLISECONDS = 300

export interface PageSkeletonProps {
  /** The tab that the page is, where it is one: its bar is there before the content is. */
  readonly tab?: MainTab
}

/** The frame alone at first: what it waits for usually comes before anybody would notice. */
export function PageSkeleton({ tab }: PageSkeletonProps) {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), SKELETON_AFTER_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Screen isDawn={beginsAtNight(tab)} nav={<NavBar />} tabBar={tab ? <MainTabs active={tab} /> : undefined}>
      {isLate ? <SkeletonCard /> : null}
    </Screen>
  )
}
