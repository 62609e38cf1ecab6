import { ListsScreen } from '@/features/trust/lists/lists-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function TrustListsPage() {
  return (
    <TeamGate>
      <ListsScreen />
    </TeamGate>
  )
}
