import { RunsScreen } from '@/features/import/runs-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function ImportRunsPage() {
  return (
    <TeamGate>
      <RunsScreen />
    </TeamGate>
  )
}
