import { useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { useTeamText } from '@/locales/use-team-text'
import type { Member } from '@/protocol/calls'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Avatar } from '@/ui/avatar'
import { ManagePage } from '../manage/manage-page'
import { HandOverSheet } from './hand-over-sheet'
import { LeaveSheet } from './leave-sheet'
import { MemberActions, type MemberAction } from './member-actions'
import { RemoveSheet } from './remove-sheet'
import { RoleCard } from './role-card'
import { useManageText } from '../manage/use-manage-text'

const SHEETS = { handOver: HandOverSheet, remove: RemoveSheet, leave: LeaveSheet }

/** One member: what they are in the team, and what an owner, or they themselves, may change about it. */
export function MemberScreen({ memberId }: { readonly memberId: string | undefined }) {
  const { onboarding, team } = useTeamText()
  const manage = useManageText()
  const { members, role: myRole, memberId: myId } = useMember()
  const [asking, setAsking] = useState<MemberAction>()
  const member = members.find(({ id }) => id === memberId)
  if (!member) {
    return (
      <ManagePage title={manage.member.title}>
        <View className='card t-sub center'>{onboarding.problems.no_such_member}</View>
      </ManagePage>
    )
  }
  const AskSheet = asking && SHEETS[asking]
  const isMe = member.id === myId
  return (
    <ManagePage
      title={isMe ? team.you : member.name}
      sheet={AskSheet ? <AskSheet member={member} onClose={() => setAsking(undefined)} /> : undefined}
    >
      <MemberCard member={member} />
      {myRole === 'owner' && !isMe ? <RoleCard member={member} /> : null}
      <MemberActions member={member} onAsk={setAsking} />
    </ManagePage>
  )
}

function MemberCard({ member }: { readonly member: Member }) {
  const { format, team, common } = useTeamText()
  const manage = useManageText()
  const anchors = useRecords('anchor')
  const anchor = [...anchors.values()].find((one) => one.memberId === member.id)
  return (
    <View className='card'>
      <View className='row team-head'>
        <Avatar name={member.name} tint={anchor?.tint ?? 2} size={52} />
        <View className='grow'>
          <View className='team-name' ariaRole='heading' aria-level={2}>
            {member.name}
          </View>
          <View className='t-cap'>{manage.member.since(format.day(clockOf(member.joinedAt)))}</View>
        </View>
        <View id='member-role' className={member.role === 'owner' ? 'role own' : 'role'}>
          {common.roles[member.role]}
        </View>
      </View>
      <View className='t-sub mt8'>{team.rolesMean[member.role]}</View>
    </View>
  )
}
