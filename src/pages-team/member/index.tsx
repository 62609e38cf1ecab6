import { useRouter } from '@tarojs/taro'
import { MemberScreen } from '@/features/team/member/member-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function MemberPage() {
  const { params } = useRouter()
  return (
    <TeamGate>
      <MemberScreen memberId={params.id} />
    </TeamGate>
  )
}
