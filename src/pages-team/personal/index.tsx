import { PersonalScreen } from '@/features/team/personal/personal-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function PersonalPage() {
  return (
    <TeamGate>
      <PersonalScreen />
    </TeamGate>
  )
}
