import { WeekScreen } from '@/features/trust/week/week-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function TrustWeekPage() {
  return (
    <TeamGate>
      <WeekScreen />
    </TeamGate>
  )
}
