import { Fragment, useEffect, useState, type ReactNode } from 'react'
import { useText } from '@/locales/text-context'
import { ErrorCard } from '@/ui/error-card'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { SkeletonCard } from '@/ui/skeleton-card'
import { MainTabs, type MainTab } from './main-tabs'
import { ROUTES } from './routes'
import { RuntimeGate } from './runtime-gate'
import { useRuntime } from './runtime-provider'
import { DepartureNews, ErasureNews, isErasureNews } from './team-news'
import { useTeams } from './use-teams'

const SKELETON_AFTER_MILLISECONDS = 300

export interface TeamGateProps {
  readonly children: ReactNode
  /** The tab that the page is, where it is one: its bar is there before the records are. */
  readonly tab?: MainTab
}

/**
 * Draws a page once there is a team and its records are open; without a team it leads to the first page.
 * Another team is another page from the start.
 */
export function TeamGate({ children, tab }: TeamGateProps) {
  return (
    <RuntimeGate meanwhile={<Skeleton tab={tab} />}>
      <OpenGate tab={tab}>{children}</OpenGate>
    </RuntimeGate>
  )
}

function OpenGate({ children, tab }: TeamGateProps) {
  const { navigation } = useRuntime()
  const { active, replica, problem, departures } = useTeams()
  const [departure] = departures
  const hasNoTeam = !active && !problem && !departure
  useEffect(() => {
    if (hasNoTeam) navigation.restart(ROUTES.onboarding)
  }, [hasNoTeam, navigation])
  if (departure) return <DepartureNews departure={departure} />
  if (problem) return <StorageProblem />
  if (!active || !replica) return <Skeleton tab={tab} />
  if (isErasureNews(active)) return <ErasureNews team={active} />
  return <Fragment key={active.teamId}>{children}</Fragment>
}

function StorageProblem() {
  const { common } = useText()
  const { teams } = useRuntime()
  return (
    <Screen nav={<NavBar />}>
      <ErrorCard
        title={common.loadFailed}
        note={common.loadFailedNote}
        retry={common.retry}
        onRetry={() => void teams.retry()}
      />
    </Screen>
  )
}

/** The frame alone at first: storage usually answers before anybody would notice. */
function Skeleton({ tab }: Pick<TeamGateProps, 'tab'>) {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), SKELETON_AFTER_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Screen nav={<NavBar />} tabBar={tab ? <MainTabs active={tab} /> : undefined}>
      {isLate ? <SkeletonCard /> : null}
    </Screen>
  )
}
