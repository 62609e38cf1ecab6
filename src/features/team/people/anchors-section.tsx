import { useState } from 'react'
import { View } from '@tarojs/components'
import { inOrder } from '@/domain/team/account-order'
import { useTeamText } from '@/locales/use-team-text'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Avatar } from '@/ui/avatar'
import { Cell } from '@/ui/cell'
import { SectionHeading } from '@/ui/section-heading'
import { AnchorSheet } from './anchor-sheet'

const NEW = 'new'

/** 主播: the people on air, in the team's order. */
export function AnchorsSection() {
  const { team } = useTeamText()
  const member = useMember()
  const records = useRecords('anchor')
  const [open, setOpen] = useState<string>()
  const memberName = (memberId: string | null | undefined, anchorName: string) => {
    const name = memberId ? member.nameOf(memberId) : undefined
    return name === anchorName ? undefined : name
  }
  return (
    <>
      <SectionHeading title={team.anchors} />
      <View className='card flush'>
        {inOrder(records).map(({ id, name, tint, memberId }) => (
          <Cell
            key={id}
            id={`anchor-${id}`}
            lead={<Avatar name={name} tint={tint} size={28} />}
            title={name}
            value={memberName(memberId, name)}
            onTap={member.canWrite ? () => setOpen(id) : undefined}
          />
        ))}
        {member.canWrite ? (
          <Cell id='add-anchor' icon='plus' tone='brand' title={team.addAnchor} onTap={() => setOpen(NEW)} />
        ) : null}
      </View>
      {open === undefined ? null : <AnchorSheet anchor={records.get(open)} onClose={() => setOpen(undefined)} />}
    </>
  )
}
