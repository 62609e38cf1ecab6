import { useRef } from 'react'
import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import type { ReportSubject } from '@/domain/share-card/shared-report'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { EmptyState } from '@/ui/empty-state'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { plainCard } from '../card/sent-card'
import '../share.scss'
import { ShareBody, type SendCard } from '../sheet/share-body'
import { useSharing } from '../sheet/use-sharing'
import { useShareText } from '../use-share-text'
import { useSharedReport } from './use-shared-report'

/** 分享周报: the report of some days, as its card, its text or its picture. */
export function ReportShareScreen({ subject }: { readonly subject: ReportSubject }) {
  const { common } = useText()
  const share = useShareText()
  const { navigation } = useRuntime()
  const send = useRef<SendCard>()
  useShareAppMessage(() => send.current?.() ?? plainCard(share))
  return (
    <Screen
      nav={<NavBar title={share.report.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}
    >
      <Sharing subject={subject} sendWith={(how) => void (send.current = how)} />
    </Screen>
  )
}

interface SharingProps {
  readonly subject: ReportSubject
  readonly sendWith: (send: SendCard) => void
}

/** Below the page, which holds what is said of a link. */
function Sharing({ subject, sendWith }: SharingProps) {
  const { report } = useShareText()
  const choice = useSharing()
  const shared = useSharedReport(subject, choice.sharing)
  if (!shared) return <EmptyState title={report.title} text={report.none} />
  return (
    <View className='card share-alone'>
      <ShareBody
        choice={choice}
        shared={shared}
        subject={{ kind: 'report', ...subject }}
        hasNote={false}
        sendWith={sendWith}
      />
      <View className='t-cap mt12'>{report.note}</View>
    </View>
  )
}
