import { PlanScreen } from '@/features/team/plan/plan-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function PlanPage() {
  return (
    <TeamGate>
      <PlanScreen />
    </TeamGate>
  )
}
