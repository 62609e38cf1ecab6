import { useRouter } from '@tarojs/taro'
import { SessionScreen } from '@/features/sessions/detail/session-screen'
import { ShareHost } from '@/features/share/sheet/share-host'
import { TeamGate } from '@/runtime/team-gate'

export default function SessionPage() {
  const { params } = useRouter()
  const sessionId = params.id ?? ''
  return (
    <TeamGate>
      <ShareHost sessionId={sessionId} isOpenAtFirst={params.share !== undefined}>
        {(share) => <SessionScreen sessionId={sessionId} share={share} />}
      </ShareHost>
    </TeamGate>
  )
}
