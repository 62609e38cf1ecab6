import { EraseScreen } from '@/features/team/erase/erase-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function ErasePage() {
  return (
    <TeamGate>
      <EraseScreen />
    </TeamGate>
  )
}
