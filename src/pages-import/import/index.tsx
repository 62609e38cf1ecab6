import { useRouter } from '@tarojs/taro'
import { ImportScreen } from '@/features/import/import-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function ImportPage() {
  const { params } = useRouter()
  return (
    <TeamGate>
      <ImportScreen kind={params.kind === 'sessions' ? 'sessions' : 'orders'} />
    </TeamGate>
  )
}
