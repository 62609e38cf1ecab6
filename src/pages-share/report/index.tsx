import { useRouter } from '@tarojs/taro'
import { ReportShareScreen } from '@/features/share/report/report-share-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function ReportSharePage() {
  const { from = '', to = '', account } = useRouter().params
  return (
    <TeamGate>
      <ReportShareScreen subject={{ from, to, ...(account !== undefined && { accountId: account }) }} />
    </TeamGate>
  )
}
