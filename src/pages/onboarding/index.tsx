import { Text } from '@tarojs/components'
import { RuntimeGate } from '@/runtime/runtime-gate'

export default function OnboardingPage() {
  return (
    <RuntimeGate>
      <Text>破晓</Text>
    </RuntimeGate>
  )
}
