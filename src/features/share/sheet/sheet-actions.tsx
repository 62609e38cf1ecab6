import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRuntime } from '@/runtime/runtime-provider'
import { useSync } from '@/runtime/use-sync'
import { useTeams } from '@/runtime/use-teams'
import type { DrawnPicture } from '@/runtime/picture/use-drawn'
import { Button } from '@/ui/button'
import { ShareButton } from '@/ui/share-button'
import { useToast } from '@/ui/toast'
import { useShareText } from '../use-share-text'
import { PictureButtons } from './picture-buttons'

interface SheetActionsProps {
  readonly card: { readonly address: DrawnPicture; readonly lines: string }
  readonly link: { readonly path: string | undefined; make(): Promise<boolean> }
}

/** Keep the picture, copy the text, send the card. */
export function SheetActions({ card, link }: SheetActionsProps) {
  const { sheet } = useShareText()
  const { clipboard } = useRuntime()
  const toast = useToast()
  const copy = async (text: string) => {
    toast.show({ words: (await clipboard.copy(text)) ? sheet.copied : sheet.copyFailed })
  }
  return (
    <View className='share-actions'>
      <View className='row g12 share-buttons'>
        <PictureButtons address={card.address} />
        <Button id='share-copy' kind='well' icon='copy' className='grow' onTap={() => void copy(card.lines)}>
          {sheet.copy}
        </Button>
      </View>
      <Send link={link} copy={copy} />
    </View>
  )
}

interface SendProps {
  readonly link: SheetActionsProps['link']
  readonly copy: (text: string) => Promise<void>
}

/** In WeChat a card; in the preview a link. Without a network neither would open. */
function Send({ link, copy }: SendProps) {
  const { sheet } = useShareText()
  const { share } = useRuntime()
  const { active } = useTeams()
  const { state } = useSync()
  const [made, setMade] = useState<string>()
  if (active?.home === 'cloud' && state === 'offline') {
    return (
      <Button id='share-send' isBlock isDisabled>
        {share.hasCards ? sheet.send : sheet.copyLink}
      </Button>
    )
  }
  if (share.hasCards) return <ShareButton id='share-send'>{sheet.send}</ShareButton>
  const { path } = link
  if (path === undefined) return null
  const copyLink = async () => {
    if (!(await link.make())) return
    setMade(path)
    await copy(share.linkTo(path))
  }
  return (
    <>
      <Button id='share-send' icon='invite' isBlock onTap={() => void copyLink()}>
        {sheet.copyLink}
      </Button>
      {made === path ? (
        <View id='share-link' className='share-link t-cap'>
          {share.linkTo(path)}
        </View>
      ) : null}
    </>
  )
}
