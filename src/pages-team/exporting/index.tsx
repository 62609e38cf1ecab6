import { ExportScreen } from '@/features/team/export/export-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function ExportPage() {
  return (
    <TeamGate>
      <ExportScreen />
    </TeamGate>
  )
}
