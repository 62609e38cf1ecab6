import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import type { PersonalData } from '@/protocol/calls'
import type { Role } from '@/protocol/roles'
import { Cell } from '@/ui/cell'
import { useManageText } from '../manage/use-manage-text'

interface KnownCardProps {
  readonly name: string
  /** Absent for somebody who is no longer in the team. */
  readonly role?: Role
  readonly joinedAt?: number
  /** What only the cloud knows; absent until it answered. */
  readonly data?: PersonalData
}

/** What a team knows of this person. */
export function KnownCard({ name, role, joinedAt, data }: KnownCardProps) {
  const { format, common } = useText()
  const { personal: words } = useManageText()
  return (
    <View className='card flush'>
      <Cell title={words.name} value={name} />
      {role ? <Cell title={words.role} value={common.roles[role]} /> : null}
      {joinedAt === undefined ? null : <Cell title={words.joined} value={format.day(clockOf(joinedAt))} />}
      <Cell title={words.identity} note={words.identityNote} />
      {data ? <Cell id='personal-number' title={words.number} note={words.numberNote(data.memberId)} /> : null}
      {data ? (
        <Cell id='personal-invites' title={words.invites} value={words.inviteCount(data.invites.length)} />
      ) : null}
    </View>
  )
}
