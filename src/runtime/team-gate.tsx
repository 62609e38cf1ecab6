import { Fragment, useEffect, type ReactNode } from 'react'
import { useText } from '@/locales/text-context'
import { ErrorCard } from '@/ui/error-card'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { beginsAtNight, type MainTab } from './main-tabs'
import { PageSkeleton } from './page-skeleton'
import { ROUTES } from './routes'
import { RuntimeGate } from './runtime-gate'
import { useRuntime } from './runtime-provider'
import { DepartureNews, ErasureNews, isErasureNews } from './team-news'
import { useTeams } from './use-teams'

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
    <RuntimeGate meanwhile={<PageSkeleton tab={tab} />} isDarkOnTop={beginsAtNight(tab)}>
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
  if (!active || !replica) return <PageSkeleton tab={tab} />
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
