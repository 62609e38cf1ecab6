import { useState } from 'react'
import { View } from '@tarojs/components'
import { useTeams } from '@/runtime/use-teams'
import { Cell } from '@/ui/cell'
import { SkeletonCard } from '@/ui/skeleton-card'
import { ManagePage } from '../manage/manage-page'
import { useManageText } from '../manage/use-manage-text'
import { ExportCell } from './export-cell'
import { ForgetFormerSheet } from './forget-former-sheet'
import { KnownCard } from './known-card'
import type { OwnData } from './read-own-data'
import { useOwnData } from './use-own-data'

/** What the cloud of a team that this person is out of still keeps of them, to take along or to have forgotten. */
export function FormerScreen({ teamId }: { readonly teamId: string }) {
  const { personal: words } = useManageText()
  const { departures } = useTeams()
  const { answer, retry } = useOwnData(teamId)
  const [isAsking, setIsAsking] = useState(false)
  const name = departures.find((departure) => departure.teamId === teamId)?.teamName ?? words.thatTeam
  const close = () => setIsAsking(false)
  const forgotten = () => {
    close()
    retry()
  }
  const sheet = isAsking ? <ForgetFormerSheet teamId={teamId} onForgotten={forgotten} onClose={close} /> : undefined
  return (
    <ManagePage title={words.title} sheet={sheet} isLocal>
      {isNothing(answer) ? (
        <View id='former-nothing' className='card t-body' ariaRole='status'>
          {words.formerNothing(name)}
        </View>
      ) : (
        <>
          <View className='t-sub'>{words.formerLead(name)}</View>
          {answer === undefined ? <SkeletonCard /> : null}
          {answer?.ok ? <KnownCard {...answer.data} data={answer.data} /> : null}
          <View className='card flush'>
            <ExportCell answer={answer} onRetry={retry} />
            {answer?.ok ? (
              <Cell
                id='personal-erase'
                icon='trash'
                tone='attend'
                title={words.erase}
                note={words.formerEraseNote}
                onTap={() => setIsAsking(true)}
              />
            ) : null}
          </View>
        </>
      )}
    </ManagePage>
  )
}

/** They were forgotten before, or the team itself is gone. */
function isNothing(answer: OwnData | undefined): boolean {
  return answer !== undefined && !answer.ok && (answer.code === 'forbidden' || answer.code === 'not_found')
}
