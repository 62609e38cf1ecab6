import { View } from '@tarojs/components'
import { useTeamText } from '@/locales/use-team-text'
import { canCall } from '@/protocol/permissions'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useNow } from '@/runtime/use-now'
import { useTeams } from '@/runtime/use-teams'
import { Cell } from '@/ui/cell'
import { SectionHeading } from '@/ui/section-heading'
import { momentWords } from '../moment-words'
import { RescueCells } from '../rescue-cells'
import { ManageCells } from './manage-cells'
import { SampleCell } from './sample-cell'
import { useBackup } from './use-backup'

/** 数据: files to keep, the sample team, and what a lost team left behind. */
export function DataSection() {
  const text = useTeamText()
  const { team } = text
  const { active } = useTeams()
  const { navigation } = useRuntime()
  const now = useNow()
  const { backUp, restore } = useBackup()
  const { lastBackupAt } = active ?? {}
  return (
    <>
      <SectionHeading title={team.data} side={team.dataSide} />
      <View className='card flush'>
        {active?.home === 'sample' ? null : (
          <Cell
            id='backup'
            icon='download'
            title={team.backup}
            value={lastBackupAt ? team.backupLast(momentWords(lastBackupAt, now, text)) : team.backupNever}
            onTap={backUp}
          />
        )}
        <Cell
          id='open-trash'
          icon='trash'
          title={team.trash}
          value={team.trashSide}
          onTap={() => navigation.open(ROUTES.trash)}
        />
        {active && canCall(active.role, 'team.buyerKey') ? (
          <Cell
            id='open-import'
            icon='upload'
            title={team.importing}
            value={team.importingSide}
            onTap={() => navigation.open(ROUTES.importing)}
          />
        ) : null}
        <Cell
          id='open-wall'
          icon='image'
          title={team.wall}
          value={team.wallSide}
          onTap={() => navigation.open(ROUTES.wall)}
        />
        <Cell id='restore-backup' icon='upload' title={team.restore} value={team.restoreSide} onTap={restore} />
        <RescueCells />
        <SampleCell />
        <ManageCells />
      </View>
      <View className='t-cap center'>{team.footnote}</View>
    </>
  )
}
