import { TrashScreen } from '@/features/history/trash-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function TrashPage() {
  return (
    <TeamGate>
      <TrashScreen />
    </TeamGate>
  )
}
