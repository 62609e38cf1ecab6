import { TeamScreen } from '@/features/team/team-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function TeamPage() {
  return (
    <TeamGate tab='team'>
      <TeamScreen />
    </TeamGate>
  )
}
