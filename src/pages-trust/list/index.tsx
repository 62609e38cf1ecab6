import { useRouter } from '@tarojs/taro'
import { ListScreen } from '@/features/trust/lists/list-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function TrustListPage() {
  const { params } = useRouter()
  return (
    <TeamGate>
      <ListScreen checklistId={params.id ?? ''} />
    </TeamGate>
  )
}
