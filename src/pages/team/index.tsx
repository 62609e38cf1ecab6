import { subPackageScreen } from '@/runtime/sub-package-screen'
import { TeamGate } from '@/runtime/team-gate'
import '@/features/team/team.scss'

const TeamScreen = subPackageScreen('team', async () => {
  const { TeamScreen } = await import(/* webpackChunkName: "pages-team/tab" */ '@/features/team/team-screen')
  return TeamScreen
})

export default function TeamPage() {
  return (
    <TeamGate tab='team'>
      <TeamScreen />
    </TeamGate>
  )
}
