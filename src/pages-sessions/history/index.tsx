import { useRouter } from '@tarojs/taro'
import { HistoryScreen } from '@/features/history/history-screen'
import { recordNamed } from '@/features/history/record-named'
import { TeamGate } from '@/runtime/team-gate'

export default function HistoryPage() {
  const { params } = useRouter()
  return (
    <TeamGate>
      <HistoryScreen {...recordNamed(params)} />
    </TeamGate>
  )
}
