import { View } from '@tarojs/components'
import { useTeamText } from '@/locales/use-team-text'
import type { Member } from '@/protocol/calls'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { useTeams } from '@/runtime/use-teams'
import { Avatar } from '@/ui/avatar'
import { Cell } from '@/ui/cell'
import { SectionHeading } from '@/ui/section-heading'
import { MakeCloudCell } from './make-cloud-cell'

const TINTS = 4

/** Who is in the team, and what each role may do in plain words. */
export function MembersSection() {
  const { team } = useTeamText()
  const { cloud, navigation } = useRuntime()
  const { active } = useTeams()
  const { members, memberId, role } = useMember()
  const isShared = active?.home === 'cloud'
  return (
    <>
      <SectionHeading title={team.members} side={isShared ? team.membersSide : undefined} />
      <View className='card flush'>
        {members.map((member, place) => (
          <MemberRow
            key={member.id}
            member={member}
            place={place}
            onTap={
              isShared && (role === 'owner' || member.id === memberId)
                ? () => navigation.open(routeTo(ROUTES.member, { id: member.id }))
                : undefined
            }
          />
        ))}
        {isShared && role === 'owner' ? (
          <Cell
            id='invite'
            icon='invite'
            tone='brand'
            title={team.invite}
            value={team.inviteSide}
            onTap={() => navigation.open(ROUTES.invite)}
          />
        ) : null}
        {active?.home === 'local' && cloud.isConfigured ? <MakeCloudCell teamId={active.teamId} /> : null}
      </View>
    </>
  )
}

interface MemberRowProps {
  readonly member: Member
  readonly place: number
  readonly onTap?: () => void
}

function MemberRow({ member, place, onTap }: MemberRowProps) {
  const { team, common } = useTeamText()
  const { memberId } = useMember()
  const anchors = useRecords('anchor')
  const anchor = [...anchors.values()].find((one) => one.memberId === member.id)
  const { id, name, role } = member
  return (
    <Cell
      id={`member-${id}`}
      lead={<Avatar name={name} tint={anchor?.tint ?? ((place + 1) % TINTS) + 1} />}
      title={
        <View className='row g8 wrap'>
          {name}
          {id === memberId ? <View className='t-cap'>{team.you}</View> : null}
        </View>
      }
      note={team.rolesMean[role]}
      trail={<View className={role === 'owner' ? 'role own' : 'role'}>{common.roles[role]}</View>}
      onTap={onTap}
    />
  )
}
