import { Text } from '@tarojs/components'
import { TeamGate } from '@/runtime/team-gate'
import { useTeams } from '@/runtime/use-teams'

export default function SessionsPage() {
  return (
    <TeamGate>
      <TeamName />
    </TeamGate>
  )
}

function TeamName() {
  return <Text>{useTeams().active?.name}</Text>
}
