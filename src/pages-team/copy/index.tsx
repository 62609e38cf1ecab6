import { CopyScreen } from '@/features/team/copy/copy-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function CopyPage() {
  return (
    <TeamGate>
      <CopyScreen />
    </TeamGate>
  )
}
