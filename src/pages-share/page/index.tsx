import { useRouter } from '@tarojs/taro'
import { SharePageScreen } from '@/features/share/page/share-page-screen'
import { RuntimeGate } from '@/runtime/runtime-gate'

/** What a card leads to: it needs no team on the phone. */
export default function SharePage() {
  const { params } = useRouter()
  return (
    <RuntimeGate>
      <SharePageScreen token={params.token ?? ''} />
    </RuntimeGate>
  )
}
