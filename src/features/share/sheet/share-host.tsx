import { useRef, useState, type ReactNode } from 'react'
import { useShareAppMessage } from '@tarojs/taro'
import { useRecords } from '@/runtime/use-records'
import { plainCard } from '../card/sent-card'
import { useShareText } from '../use-share-text'
import type { SendCard } from './share-body'
import { ShareSheet } from './share-sheet'

/** What the page draws to let somebody share, and where. */
export interface ShareSlot {
  readonly words: string
  readonly open: () => void
  /** The sheet while it is open */
  readonly sheet: ReactNode
}

interface ShareHostProps {
  readonly sessionId: string
  /** The page was opened to share what it shows. */
  readonly isOpenAtFirst: boolean
  readonly children: (slot: ShareSlot | undefined) => ReactNode
}

/**
 * Lets a page share one session. What WeChat asks of the page is answered by the sheet while it is open, and by a card
 * about the tool alone otherwise.
 */
export function ShareHost({ sessionId, isOpenAtFirst, children }: ShareHostProps) {
  const share = useShareText()
  const session = useRecords('session').get(sessionId)
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const send = useRef<SendCard>()
  useShareAppMessage(() => send.current?.() ?? plainCard(share))
  if (!session) return <>{children(undefined)}</>
  const close = () => {
    send.current = undefined
    setIsOpen(false)
  }
  const sheet = isOpen ? (
    <ShareSheet session={session} onClose={close} sendWith={(how) => void (send.current = how)} />
  ) : null
  return <>{children({ words: share.sheet.entry, open: () => setIsOpen(true), sheet })}</>
}
