import { InviteScreen } from '@/features/team/invite/invite-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function InvitePage() {
  return (
    <TeamGate>
      <InviteScreen />
    </TeamGate>
  )
}
