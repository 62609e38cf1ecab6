import { useRouter } from '@tarojs/taro'
import { LogScreen } from '@/features/log/log-screen'
import { logTargetOf } from '@/features/log/log-target'
import { TeamGate } from '@/runtime/team-gate'

export default function LogPage() {
  const { params } = useRouter()
  return (
    <TeamGate>
      <LogScreen target={logTargetOf(params)} />
    </TeamGate>
  )
}
