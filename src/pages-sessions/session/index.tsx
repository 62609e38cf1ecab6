import { useRouter } from '@tarojs/taro'
import { SessionScreen } from '@/features/sessions/detail/session-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function SessionPage() {
  const { params } = useRouter()
  return (
    <TeamGate>
      <SessionScreen sessionId={params.id ?? ''} />
    </TeamGate>
  )
}
