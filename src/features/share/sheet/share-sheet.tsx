import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import { Sheet } from '@/ui/sheet'
import '../share.scss'
import { useShareText } from '../use-share-text'
import { ShareBody, type SendCard } from './share-body'
import { useSharedSession } from './use-shared-session'
import { useSharing } from './use-sharing'

interface ShareSheetProps {
  readonly session: RecordOf<'session'>
  readonly onClose: () => void
  readonly sendWith: (send: SendCard) => void
}

/** 分享到群: one session. */
export function ShareSheet({ session, onClose, sendWith }: ShareSheetProps) {
  const { common } = useText()
  const { sheet } = useShareText()
  const choice = useSharing()
  const shared = useSharedSession(session, choice.sharing)
  return (
    <Sheet title={sheet.title} closeLabel={common.close} onClose={onClose}>
      <ShareBody
        choice={choice}
        shared={shared}
        subject={{ kind: 'session', id: session.id }}
        hasNote={!!session.wentWell}
        sendWith={sendWith}
      />
    </Sheet>
  )
}
