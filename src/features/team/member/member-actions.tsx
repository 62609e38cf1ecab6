import { View } from '@tarojs/components'
import type { Member } from '@/protocol/calls'
import { useMember } from '@/runtime/use-member'
import { Cell } from '@/ui/cell'
import { useManageText } from '../manage/use-manage-text'

export type MemberAction = 'handOver' | 'remove' | 'leave'

interface MemberActionsProps {
  readonly member: Member
  readonly onAsk: (action: MemberAction) => void
}

/** What else may be done about a member: to oneself leaving, to others handing over and removing, if one is an owner. */
export function MemberActions({ member, onAsk }: MemberActionsProps) {
  const { member: words } = useManageText()
  const { memberId, role, members } = useMember()
  if (member.id === memberId) {
    const isOnlyOwner = role === 'owner' && members.filter((one) => one.role === 'owner').length === 1
    return (
      <View className='card flush'>
        <Cell
          id='leave-team'
          icon='close'
          tone={isOnlyOwner ? undefined : 'attend'}
          title={words.leave}
          note={isOnlyOwner ? words.onlyOwner : words.leaveNote}
          onTap={isOnlyOwner ? undefined : () => onAsk('leave')}
        />
      </View>
    )
  }
  if (role !== 'owner') return null
  return (
    <View className='card flush'>
      <Cell
        id='hand-over'
        icon='swap'
        title={words.handOver}
        note={words.handOverNote}
        onTap={() => onAsk('handOver')}
      />
      <Cell
        id='remove-member'
        icon='trash'
        tone='attend'
        title={words.remove}
        note={words.removeNote}
        onTap={() => onAsk('remove')}
      />
    </View>
  )
}
