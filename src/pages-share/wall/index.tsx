import { WallScreen } from '@/features/share/wall/wall-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function WallPage() {
  return (
    <TeamGate>
      <WallScreen />
    </TeamGate>
  )
}
