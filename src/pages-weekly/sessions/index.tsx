import { useRouter } from '@tarojs/taro'
import { RangeScreen } from '@/features/sessions/range/range-screen'
import '@/features/sessions/sessions.scss'
import { TeamGate } from '@/runtime/team-gate'

export default function ReportSessionsPage() {
  const { params } = useRouter()
  const { from = '', to = '', account, anchor } = params
  return (
    <TeamGate>
      <RangeScreen range={{ from, to }} accountId={account} anchorId={anchor} />
    </TeamGate>
  )
}
