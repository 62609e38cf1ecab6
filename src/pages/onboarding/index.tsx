import { useRouter } from '@tarojs/taro'
import { OnboardingScreen } from '@/features/team/onboarding/onboarding-screen'
import { RuntimeGate } from '@/runtime/runtime-gate'

export default function OnboardingPage() {
  const { params } = useRouter()
  return (
    <RuntimeGate>
      <OnboardingScreen code={params.code} />
    </RuntimeGate>
  )
}
