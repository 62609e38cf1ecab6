import { useEffect } from 'react'
import { Image, View } from '@tarojs/components'
import { SHARE_DAYS, type ShareDays } from '@/domain/share-card/share-choices'
import type { SharedPage, ShareSubject } from '@/protocol/share'
import { useSync } from '@/runtime/use-sync'
import { useTeams } from '@/runtime/use-teams'
import { Banner } from '@/ui/banner'
import { Cell } from '@/ui/cell'
import { Segmented } from '@/ui/segmented'
import { Switch } from '@/ui/switch'
import { useToast } from '@/ui/toast'
import { sentCard, type SentCard } from '../card/sent-card'
import { useShareText } from '../use-share-text'
import { SheetActions } from './sheet-actions'
import { useCard } from './use-card'
import { linkProblem, useShareLink, type Sharing } from './use-share-link'
import type { SharingChoice } from './use-sharing'

/** Answers WeChat with the card, and has the cloud hold its page. */
export type SendCard = () => SentCard

interface ShareBodyProps {
  readonly choice: SharingChoice
  /** What the choices leave of it */
  readonly shared: SharedPage
  readonly subject: ShareSubject
  /** It has a note that may go with it. */
  readonly hasNote: boolean
  /** Stands in for a picture that is not drawn. */
  readonly sendWith: (send: SendCard) => void
}

/** The picture that is sent, what it may say, and the ways to send it: what is seen is what is sent. */
export function ShareBody({ choice, shared, subject, hasNote, sendWith }: ShareBodyProps) {
  const share = useShareText()
  const toast = useToast()
  const { sharing, change, isFixed } = choice
  const card = useCard(shared)
  const link = useShareLink(subject, sharing)
  const make = async () => {
    const problem = await link.make()
    if (problem !== undefined) toast.show({ words: linkProblem(problem, share) })
    return problem === undefined
  }
  const send: SendCard = () => {
    void make()
    return sentCard({ title: card.title, path: link.path, picture: card.address })
  }
  useEffect(() => {
    // In braces: what an effect answers is called when it is over, and this would make a link.
    sendWith(send)
  })
  return (
    <>
      <View className='share-preview'>
        {card.address ? (
          <Image
            id='share-picture'
            className='share-picture'
            src={card.address}
            ariaLabel={card.lines}
            nativeProps={{ alt: card.lines }}
          />
        ) : (
          <View className='share-picture share-waiting t-sub'>
            {card.address === null ? share.sheet.notDrawn : share.sheet.drawing}
          </View>
        )}
      </View>
      <Availability />
      <Choices sharing={sharing} isFixed={isFixed} hasNote={hasNote} onChange={change} />
      <SheetActions card={card} link={{ path: link.path, make }} />
    </>
  )
}

/** Told before anything is sent. */
function Availability() {
  const { sheet } = useShareText()
  const { active } = useTeams()
  const { state } = useSync()
  if (active?.home !== 'cloud') return <Banner icon='info' title={sheet.local} />
  return state === 'offline' ? <Banner icon='cloud-off' title={sheet.offline} /> : null
}

interface ChoicesProps {
  readonly sharing: Sharing
  readonly isFixed: boolean
  readonly hasNote: boolean
  readonly onChange: (changed: Partial<Sharing>) => void
}

function Choices({ sharing, isFixed, hasNote, onChange }: ChoicesProps) {
  const { sheet } = useShareText()
  const { active } = useTeams()
  const hide = (hidesAmounts: boolean) => onChange({ hidesAmounts })
  return (
    <View className='share-choices'>
      <Cell
        title={sheet.hide}
        note={isFixed ? sheet.hideFixed : sheet.hideNote}
        trail={
          isFixed ? null : <Switch id='share-hide' label={sheet.hide} isOn={sharing.hidesAmounts} onChange={hide} />
        }
      />
      {hasNote ? (
        <Cell
          title={sheet.wentWell}
          note={sheet.wentWellNote}
          trail={
            <Switch
              id='share-note'
              label={sheet.wentWell}
              isOn={sharing.withWentWell}
              onChange={(withWentWell) => onChange({ withWentWell })}
            />
          }
        />
      ) : null}
      {active?.home === 'cloud' ? (
        <View className='share-days'>
          <View className='cell-key'>{sheet.days}</View>
          <Segmented
            id='share-days'
            options={SHARE_DAYS.map((days) => ({ value: String(days), words: sheet.dayOf(days) }))}
            value={String(sharing.days)}
            onChange={(days) => onChange({ days: Number(days) as ShareDays })}
          />
        </View>
      ) : null}
    </View>
  )
}
