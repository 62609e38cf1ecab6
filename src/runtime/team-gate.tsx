import { Fragment, useEffect, useState, type ReactNode } from 'react'
import { ROUTES } from './routes'
import { RuntimeGate } from './runtime-gate'
import { useRuntime } from './runtime-provider'
import type { TeamFailure } from './team-result'
import { useTeams } from './use-teams'

const SKELETON_AFTER_MILLISECONDS = 300

export interface TeamGateProps {
  readonly children: ReactNode
  /** Drawn when storage takes longer than 300 ms; nothing is drawn before. */
  readonly skeleton?: ReactNode
  /** Drawn when the phone's storage did not answer. */
  readonly problem: (failure: TeamFailure, retry: () => void) => ReactNode
}

/**
 * Draws a page once there is a team and its records are open; without a team it leads to the first page.
 * Another team is another page from the start.
 */
export function TeamGate(props: TeamGateProps) {
  return (
    <RuntimeGate meanwhile={<Late>{props.skeleton}</Late>}>
      <OpenGate {...props} />
    </RuntimeGate>
  )
}

function OpenGate({ children, skeleton, problem }: TeamGateProps) {
  const { teams, navigation } = useRuntime()
  const { active, replica, problem: failure } = useTeams()
  const hasNoTeam = !active && !failure
  useEffect(() => {
    if (hasNoTeam) navigation.restart(ROUTES.onboarding)
  }, [hasNoTeam, navigation])
  if (failure) return <>{problem(failure, () => void teams.retry())}</>
  if (!active || !replica) return <Late>{skeleton}</Late>
  return <Fragment key={active.teamId}>{children}</Fragment>
}

function Late({ children }: { readonly children: ReactNode }) {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), SKELETON_AFTER_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [])
  return isLate ? <>{children}</> : null
}
