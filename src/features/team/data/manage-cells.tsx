import { useTeamText } from '@/locales/use-team-text'
import { canCall } from '@/protocol/permissions'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useTeams } from '@/runtime/use-teams'
import { Cell } from '@/ui/cell'
import { erasureWords } from '../erase/erasure-words'

/** What may be done with all data of a team, and with one's own where the cloud has it. */
export function ManageCells() {
  const text = useTeamText()
  const { manage } = text
  const { navigation } = useRuntime()
  const { teams, active } = useTeams()
  const { role, canWrite } = useMember()
  if (!active) return null
  const { home, erasure } = active
  const hasOthers = teams.some(({ home }) => home === 'local')
  const open = (route: string) => () => navigation.open(route)
  if (home !== 'cloud')
    return (
      <Cell
        id='open-erase'
        icon='trash'
        tone='attend'
        title={manage.cells.eraseHere}
        value={manage.cells.eraseHereSide}
        onTap={open(ROUTES.erase)}
      />
    )
  return (
    <>
      {hasOthers && canWrite ? (
        <Cell id='open-copy' icon='copy' title={manage.cells.copy} onTap={open(ROUTES.copy)} />
      ) : null}
      {role === 'owner' ? (
        <Cell
          id='open-export'
          icon='download'
          title={manage.cells.exporting}
          value={manage.cells.exportingSide}
          onTap={open(ROUTES.exporting)}
        />
      ) : null}
      {canCall(role, 'share.list') ? (
        <Cell id='open-shares' icon='invite' title={manage.cells.shares} onTap={open(ROUTES.shares)} />
      ) : null}
      <Cell id='open-personal' icon='person' title={manage.cells.personal} onTap={open(ROUTES.personal)} />
      {role === 'owner' ? (
        <Cell
          id='open-erase'
          icon='trash'
          tone='attend'
          title={manage.cells.erase}
          value={erasure ? erasureWords(erasure.eraseAt, text) : manage.cells.eraseSide}
          onTap={open(ROUTES.erase)}
        />
      ) : null}
    </>
  )
}
