import { useRouter } from '@tarojs/taro'
import { FormerScreen } from '@/features/team/personal/former-screen'
import { RuntimeGate } from '@/runtime/runtime-gate'

export default function FormerPage() {
  const { params } = useRouter()
  return (
    <RuntimeGate>
      <FormerScreen teamId={params.team ?? ''} />
    </RuntimeGate>
  )
}
