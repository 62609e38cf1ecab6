import { useRouter } from '@tarojs/taro'
import { HistoryScreen } from '@/features/sessions/history/history-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function HistoryPage() {
  const { params } = useRouter()
  return (
    <TeamGate>
      <HistoryScreen sessionId={params.id ?? ''} />
    </TeamGate>
  )
}
