import type { ReactNode } from 'react'
import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import type { Departure } from './registry'
import { ROUTES, routeTo } from './routes'
import { useRuntime } from './runtime-provider'
import type { TeamEntry } from './team-entry'
import { useTeams } from './use-teams'

/** Says before anything else that a team is gone from this phone, and hands over what had not been sent. */
export function DepartureNews({ departure }: { readonly departure: Departure }) {
  const { common, manage } = useText()
  const { navigation, teams } = useRuntime()
  const { rescues } = useTeams()
  const { teamId, teamName, why } = departure
  const words = manage.departure
  const rescue = rescues.find((one) => one.teamId === teamId)
  const text = why === 'erased' ? words.erasedNote : words.removedNote
  return (
    <News
      title={words[why](teamName)}
      text={rescue ? `${text}${words.rescue}` : text}
      actions={
        <>
          {rescue ? (
            <Button id='save-rescue' icon='download' isBlock onTap={() => void teams.saveRescue(rescue.key)}>
              {words.save}
            </Button>
          ) : null}
          {why === 'removed' ? (
            <Button
              id='departure-data'
              kind='plain'
              isBlock
              onTap={() => navigation.open(routeTo(ROUTES.former, { team: teamId }))}
            >
              {manage.cells.personal}
            </Button>
          ) : null}
          <Button
            id='departure-read'
            kind={rescue ? 'plain' : 'primary'}
            isBlock
            onTap={() => void teams.acknowledge(teamId)}
          >
            {common.gotIt}
          </Button>
        </>
      }
    />
  )
}

/** Says once to every member that the open team is going to be erased, and when. */
export function ErasureNews({ team }: { readonly team: TeamEntry }) {
  const { common, format, manage } = useText()
  const { teams } = useRuntime()
  const { name, erasure, members } = team
  if (!erasure) return null
  const clock = clockOf(erasure.eraseAt)
  const who = members.find(({ id }) => id === erasure.askedBy)?.name ?? manage.erasing.someone
  return (
    <News
      title={manage.erasing.title(name, `${format.day(clock)} ${format.time(clock)}`)}
      text={manage.erasing.note(who)}
      actions={
        <Button id='erasure-read' isBlock onTap={() => void teams.acknowledgeErasure()}>
          {common.gotIt}
        </Button>
      }
    />
  )
}

/** Whether this person still has to be told of the erasure. */
export function isErasureNews({ erasure, erasureSeen }: TeamEntry): boolean {
  return erasure !== undefined && erasure.eraseAt !== erasureSeen
}

interface NewsProps {
  readonly title: string
  readonly text: string
  readonly actions: ReactNode
}

function News(props: NewsProps) {
  return (
    <Screen nav={<NavBar />}>
      <EmptyState {...props} />
    </Screen>
  )
}
