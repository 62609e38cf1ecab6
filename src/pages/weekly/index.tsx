import { subPackageScreen } from '@/runtime/sub-package-screen'
import { TeamGate } from '@/runtime/team-gate'
import '@/features/weekly/weekly.scss'

const WeeklyScreen = subPackageScreen('weekly', async () => {
  const { WeeklyScreen } = await import(/* webpackChunkName: "pages-weekly/tab" */ '@/features/weekly/weekly-screen')
  return WeeklyScreen
})

export default function WeeklyPage() {
  return (
    <TeamGate tab='weekly'>
      <WeeklyScreen />
    </TeamGate>
  )
}
