import { useEffect } from 'react'
import { Image, View } from '@tarojs/components'
import type { RecordOf } from '@/domain/records/record'
import { SHARE_DAYS, type ShareDays } from '@/domain/share-card/share-choices'
import { useText } from '@/locales/text-context'
import { canShareAmounts } from '@/protocol/permissions'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { usePreferences } from '@/runtime/use-preferences'
import { useSync } from '@/runtime/use-sync'
import { useTeams } from '@/runtime/use-teams'
import { Banner } from '@/ui/banner'
import { Cell } from '@/ui/cell'
import { Segmented } from '@/ui/segmented'
import { Sheet } from '@/ui/sheet'
import { Switch } from '@/ui/switch'
import { useToast } from '@/ui/toast'
import { sentCard, type SentCard } from '../card/sent-card'
import { coverIn } from '../cover'
import '../share.scss'
import { useShareText } from '../use-share-text'
import { SheetActions } from './sheet-actions'
import { useCard } from './use-card'
import { linkProblem, useShareLink, type Sharing } from './use-share-link'

/** Answers WeChat with the card, and has the cloud hold its page. */
export type SendCard = () => SentCard

interface ShareSheetProps {
  readonly session: RecordOf<'session'>
  readonly onClose: () => void
  readonly sendWith: (send: SendCard) => void
}

/** 分享到群: what is seen is what is sent. */
export function ShareSheet({ session, onClose, sendWith }: ShareSheetProps) {
  const { common } = useText()
  const share = useShareText()
  const toast = useToast()
  const { sharing, change, isFixed } = useSharing()
  const card = useCard(session, sharing)
  const link = useShareLink(session.id, sharing)
  const make = async () => {
    const problem = await link.make()
    if (problem !== undefined) toast.show({ words: linkProblem(problem, share) })
    return problem === undefined
  }
  const send: SendCard = () => {
    void make()
    return sentCard({ title: card.title, path: link.path, picture: card.address, cover: coverIn('pages-sessions') })
  }
  useEffect(() => {
    // In braces: what an effect answers is called when it is over, and this would make a link.
    sendWith(send)
  })
  return (
    <Sheet title={share.sheet.title} closeLabel={common.close} onClose={onClose}>
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
      <Choices sharing={sharing} isFixed={isFixed} hasNote={!!session.wentWell} onChange={change} />
      <SheetActions card={card} link={{ path: link.path, make }} />
    </Sheet>
  )
}

/** What was chosen last, and what this role may choose. */
function useSharing() {
  const { preferences } = useRuntime()
  const { sharing } = usePreferences()
  const { role } = useMember()
  const { active } = useTeams()
  const isFixed = !canShareAmounts(role, active?.amountSharers)
  const change = (changed: Partial<Sharing>) => void preferences.set({ sharing: { ...sharing, ...changed } })
  return { sharing: isFixed ? { ...sharing, hidesAmounts: true } : sharing, change, isFixed }
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
