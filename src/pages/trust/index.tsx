import { subPackageScreen } from '@/runtime/sub-package-screen'
import { TeamGate } from '@/runtime/team-gate'
import '@/features/trust/trust.scss'

const TrustScreen = subPackageScreen('trust', async () => {
  const { TrustScreen } = await import(/* webpackChunkName: "pages-trust/tab" */ '@/features/trust/trust-screen')
  return TrustScreen
})

export default function TrustPage() {
  return (
    <TeamGate tab='trust'>
      <TrustScreen />
    </TeamGate>
  )
}
