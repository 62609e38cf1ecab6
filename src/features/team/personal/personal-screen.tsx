import { useState } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { useMember } from '@/runtime/use-member'
import { useReplica } from '@/runtime/use-replica'
import { Cell } from '@/ui/cell'
import { ManagePage } from '../manage/manage-page'
import { useManageText } from '../manage/use-manage-text'
import { ExportCell } from './export-cell'
import { ForgetSheet } from './forget-sheet'
import { KnownCard } from './known-card'
import { useOwnData } from './use-own-data'

/** 我的个人信息: what the team knows of this person, to take along or to have forgotten. */
export function PersonalScreen() {
  const { onboarding } = useText()
  const { personal: words } = useManageText()
  const { members, memberId } = useMember()
  const { answer, retry } = useOwnData(useReplica().teamId)
  const [isAsking, setIsAsking] = useState(false)
  const me = members.find(({ id }) => id === memberId)
  const isOnlyOwner = me?.role === 'owner' && members.filter(({ role }) => role === 'owner').length === 1
  return (
    <ManagePage title={words.title} sheet={isAsking ? <ForgetSheet onClose={() => setIsAsking(false)} /> : undefined}>
      <View className='t-sub'>{words.lead}</View>
      {me ? <KnownCard {...me} data={answer?.ok ? answer.data : undefined} /> : null}
      <View className='card flush'>
        <ExportCell answer={answer} onRetry={retry} />
        <Cell
          id='personal-erase'
          icon='trash'
          tone={isOnlyOwner ? undefined : 'attend'}
          title={words.erase}
          note={isOnlyOwner ? onboarding.problems.last_owner : words.eraseNote}
          onTap={isOnlyOwner ? undefined : () => setIsAsking(true)}
        />
      </View>
    </ManagePage>
  )
}
