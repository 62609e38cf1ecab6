import { useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import type { Member } from '@/protocol/calls'
import { useMember } from '@/runtime/use-member'
import { Cell } from '@/ui/cell'
import { ManagePage } from '../manage/manage-page'
import { ForgetSheet } from './forget-sheet'
import { usePersonalFile } from './use-personal-file'
import { useManageText } from '../manage/use-manage-text'

/** 我的个人信息: what the team knows of this person, to take along or to have forgotten. */
export function PersonalScreen() {
  const { team } = useText()
  const manage = useManageText()
  const { personal: words } = manage
  const { members, memberId } = useMember()
  const { said, save } = usePersonalFile()
  const [isAsking, setIsAsking] = useState(false)
  const me = members.find(({ id }) => id === memberId)
  const isOnlyOwner = me?.role === 'owner' && members.filter(({ role }) => role === 'owner').length === 1
  return (
    <ManagePage title={words.title} sheet={isAsking ? <ForgetSheet onClose={() => setIsAsking(false)} /> : undefined}>
      <View className='t-sub'>{words.lead}</View>
      {me ? <KnownCard me={me} /> : null}
      <View className='card flush'>
        <Cell id='personal-export' icon='download' title={words.export} value={said} onTap={save} />
        <Cell
          id='personal-erase'
          icon='trash'
          tone={isOnlyOwner ? undefined : 'attend'}
          title={words.erase}
          note={isOnlyOwner ? team.problems.last_owner : words.eraseNote}
          onTap={isOnlyOwner ? undefined : () => setIsAsking(true)}
        />
      </View>
    </ManagePage>
  )
}

function KnownCard({ me }: { readonly me: Member }) {
  const { format, team } = useText()
  const manage = useManageText()
  const { personal: words } = manage
  return (
    <View className='card flush'>
      <Cell title={words.name} value={me.name} />
      <Cell title={words.role} value={team.roles[me.role]} />
      <Cell title={words.joined} value={format.day(clockOf(me.joinedAt))} />
      <Cell title={words.identity} note={words.identityNote} />
    </View>
  )
}
