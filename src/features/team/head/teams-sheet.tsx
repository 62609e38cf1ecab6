import { useTeamText } from '@/locales/use-team-text'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import { Avatar } from '@/ui/avatar'
import { Cell } from '@/ui/cell'
import { ChoiceList } from '@/ui/choice-list'
import { Sheet } from '@/ui/sheet'
import { useToast } from '@/ui/toast'
import { problemWords } from '../problem-words'

/** The teams of this phone, the sample among them, and the way to one more. */
export function TeamsSheet({ onClose }: { readonly onClose: () => void }) {
  const text = useTeamText()
  const { common, team } = text
  const { teams: shelf, navigation } = useRuntime()
  const { teams, active } = useTeams()
  const toast = useToast()
  const open = async (teamId: string) => {
    onClose()
    if (teamId === active?.teamId) return
    const opened = await shelf.open(teamId)
    const words = opened.ok ? undefined : problemWords(opened.code, text)
    if (words) toast.show({ words })
  }
  const begin = () => {
    onClose()
    navigation.open(ROUTES.onboarding)
  }
  return (
    <Sheet title={team.switchTitle} closeLabel={common.close} onClose={onClose}>
      <ChoiceList
        id='team'
        choices={teams.map(({ teamId, name, home }) => ({
          value: teamId,
          words: name,
          note: team.homes[home],
          lead: <Avatar name={name} tint={2} isSquare />,
        }))}
        chosen={active ? [active.teamId] : []}
        onChoose={(teamId) => void open(teamId)}
      />
      <Cell id='new-team' icon='plus' tone='brand' title={team.newOrJoin} onTap={begin} />
    </Sheet>
  )
}
