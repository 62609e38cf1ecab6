import { useState } from 'react'
import { View } from '@tarojs/components'
import { useTeamText } from '@/locales/use-team-text'
import { useRecords } from '@/runtime/use-records'
import { useTeams } from '@/runtime/use-teams'
import { Avatar } from '@/ui/avatar'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Sep } from '@/ui/sep'
import { SyncLine } from './sync-line'
import { TeamsSheet } from './teams-sheet'

/** Which team this is, and whether everybody has it. */
export function HeadCard() {
  const { common, team, records } = useTeamText()
  const { active } = useTeams()
  const accounts = useRecords('account')
  const [isSwitching, setIsSwitching] = useState(false)
  if (!active) return null
  return (
    <>
      <View className='card'>
        <View className='row team-head'>
          <Avatar name={active.name} tint={2} size={52} isSquare />
          <View className='grow'>
            <View className='row g8 wrap'>
              <View className='team-name' ariaRole='heading' aria-level={2}>
                {active.name}
              </View>
              {active.home === 'sample' ? <View className='role own'>{common.sample}</View> : null}
            </View>
            <View className='t-cap'>
              {records.teamKinds[active.kind]}
              <Sep />
              {common.memberCount(active.members.length)}
              <Sep />
              {team.accountCount(accounts.size)}
            </View>
          </View>
          <Link id='team-switch' onTap={() => setIsSwitching(true)}>
            {team.switch}
            <Icon name='swap' size={18} />
          </Link>
        </View>
        <View className='rule' />
        <SyncLine />
      </View>
      {isSwitching ? <TeamsSheet onClose={() => setIsSwitching(false)} /> : null}
    </>
  )
}
