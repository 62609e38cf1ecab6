import { useTeamText } from '@/locales/use-team-text'
import { isBackupDue } from '@/runtime/team-entry'
import { useNow } from '@/runtime/use-now'
import { useTeams } from '@/runtime/use-teams'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { useBackup } from './use-backup'

/** For a team that only this phone has: once a week, until a file of it was made. */
export function BackupBanner() {
  const { team } = useTeamText()
  const { active } = useTeams()
  const now = useNow()
  const { backUp } = useBackup()
  if (!active || !isBackupDue(active, now)) return null
  return (
    <Banner
      icon='download'
      tone='brand'
      title={team.backupDue}
      note={team.backupDueNote}
      action={
        <Button id='backup-now' kind='plain' isSmall onTap={backUp}>
          {team.backupNow}
        </Button>
      }
    />
  )
}
