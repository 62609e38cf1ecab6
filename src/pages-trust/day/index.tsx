import { useRouter } from '@tarojs/taro'
import { DayScreen } from '@/features/trust/day/day-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function TrustDayPage() {
  const { params } = useRouter()
  return (
    <TeamGate>
      <DayScreen day={params.day} />
    </TeamGate>
  )
}
