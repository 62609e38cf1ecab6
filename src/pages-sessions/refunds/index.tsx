import { RefundsScreen } from '@/features/refunds/refunds-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function RefundsPage() {
  return (
    <TeamGate>
      <RefundsScreen />
    </TeamGate>
  )
}
