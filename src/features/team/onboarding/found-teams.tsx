import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import type { TeamView } from '@/protocol/calls'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { Avatar } from '@/ui/avatar'
import { Cell } from '@/ui/cell'
import { SectionHeading } from '@/ui/section-heading'
import { Problem } from '../manage/problem'
import { problemWords } from '../problem-words'

/** The person's teams in the cloud that this phone does not have: a phone set up anew finds them, one tap opens one. */
export function FoundTeams() {
  const text = useText()
  const { manage, common } = text
  const { teams: shelf, navigation } = useRuntime()
  const [found, setFound] = useState<readonly TeamView[]>([])
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    let isWanted = true
    void shelf.find().then((answer) => isWanted && answer.ok && setFound(answer.teams))
    return () => {
      isWanted = false
    }
  }, [shelf])
  if (found.length === 0) return null
  const enter = async (teamId: string) => {
    const entered = await shelf.enter(teamId)
    if (entered.ok) navigation.restart(ROUTES.sessions)
    else setProblem(problemWords(entered.code, text))
  }
  return (
    <View className='found-teams'>
      <SectionHeading title={manage.found.title} />
      <View className='card flush'>
        {found.map(({ teamId, name, members, me }) => (
          <Cell
            key={teamId}
            id={`found-${teamId}`}
            lead={<Avatar name={name} tint={2} isSquare />}
            title={name}
            note={common.memberCount(members.length)}
            value={common.roles[me.role]}
            onTap={() => void enter(teamId)}
          />
        ))}
      </View>
      <View className='t-cap mt8'>{manage.found.note}</View>
      <Problem words={problem} />
    </View>
  )
}
