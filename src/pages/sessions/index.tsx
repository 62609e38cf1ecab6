import { SessionsScreen } from '@/features/sessions/sessions-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function SessionsPage() {
  return (
    <TeamGate tab='sessions'>
      <SessionsScreen />
    </TeamGate>
  )
}
