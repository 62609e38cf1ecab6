import { useRouter } from '@tarojs/taro'
import { BuyerScreen } from '@/features/first-orders/buyer/buyer-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function BuyerPage() {
  const { params } = useRouter()
  return (
    <TeamGate>
      <BuyerScreen id={params.id ?? ''} />
    </TeamGate>
  )
}
