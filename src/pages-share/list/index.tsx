import { SharesScreen } from '@/features/share/list/shares-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function SharesPage() {
  return (
    <TeamGate>
      <SharesScreen />
    </TeamGate>
  )
}
