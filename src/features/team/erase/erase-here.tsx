import { View } from '@tarojs/components'
import { useTeamText } from '@/locales/use-team-text'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import type { TeamEntry } from '@/runtime/team-entry'
import { useNow } from '@/runtime/use-now'
import { Cell } from '@/ui/cell'
import { useToast } from '@/ui/toast'
import { useBackup } from '../data/use-backup'
import { ManagePage } from '../manage/manage-page'
import { useDeed } from '../manage/use-deed'
import { useManageText } from '../manage/use-manage-text'
import { momentWords } from '../moment-words'
import { TypedNameForm } from './typed-name-form'

/** A team of this phone alone goes at once, so the file it can be brought back from comes first. */
export function EraseHere({ team: { teamId, name, home, lastBackupAt } }: { readonly team: TeamEntry }) {
  const text = useTeamText()
  const { eraseHere: words } = useManageText()
  const { navigation, teams } = useRuntime()
  const { backUp } = useBackup()
  const toast = useToast()
  const now = useNow()
  const { isBusy, problem, run } = useDeed()
  const erase = async () => {
    if (!(await run(() => teams.eraseHere(teamId)))) return
    toast.leave({ words: words.erased(name) })
    navigation.restart(ROUTES.sessions)
  }
  const isSample = home === 'sample'
  return (
    <ManagePage title={words.title} isLocal>
      <View className='card manage-lines'>
        <View className='t-body'>{isSample ? words.sampleLead : words.lead}</View>
        {isSample ? null : <View className='t-sub'>{words.backupFirst}</View>}
      </View>
      {isSample ? null : (
        <View className='card flush'>
          <Cell
            id='erase-backup'
            icon='download'
            title={words.backup}
            note={lastBackupAt ? text.team.backupLast(momentWords(lastBackupAt, now, text)) : text.team.backupNever}
            onTap={backUp}
          />
        </View>
      )}
      <TypedNameForm name={name} act={words.go} isBusy={isBusy} problem={problem} onAct={() => void erase()} />
    </ManagePage>
  )
}
