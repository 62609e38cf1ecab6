import { Text } from '@tarojs/components'
import { TeamGate } from '@/runtime/team-gate'
import { useTeams } from '@/runtime/use-teams'

export default function SessionsPage() {
  return (
    <TeamGate problem={(failure) => <Text>{failure.message}</Text>}>
      <TeamName />
    </TeamGate>
  )
}

function TeamName() {
  return <Text>{useTeams().active?.name}</Text>
}
