import { View } from '@tarojs/components'
import type { TrustSource } from '@/domain/records/buyer'
import { useMember } from '@/runtime/use-member'
import { classNames } from '@/ui/class-names'
import { SectionHeading } from '@/ui/section-heading'
import { TextArea } from '@/ui/text-area'
import { Button } from '@/ui/button'
import { useText } from '@/locales/text-context'
import { trustWords } from '../due/row-texts'
import { TRUST_SOURCES } from '../trust-sources'
import { useFirstOrderText } from '../use-first-order-text'
import { useKeptForm } from '../use-kept-form'
import { NoteQuestion } from './note-question'
import { TrustDetail } from './trust-detail'
import type { ShownPerson } from './use-person'
import { useSaveBuyer } from './use-save-buyer'

const NOTE_MAX_LENGTH = 500

/** 信任来源 and note: why somebody dared, and what to remember. */
export function TrustCard({ person }: { readonly person: ShownPerson }) {
  const { buyer } = useFirstOrderText()
  return (
    <>
      <SectionHeading title={buyer.trustTitle} side={buyer.trustSide} />
      <View className='card'>
        <TrustChoice person={person} />
        <NoteField person={person} />
        <View className='t-cap mt8'>{buyer.noteCare}</View>
      </View>
      <NoteQuestion person={person} />
    </>
  )
}

function TrustChoice({ person }: { readonly person: ShownPerson }) {
  const words = useFirstOrderText()
  const { canWrite } = useMember()
  const saveBuyer = useSaveBuyer(person)
  const { trustSource, trustWords: own, watchedSessions } = person.record
  const said = (trust: TrustSource) =>
    trust === trustSource
      ? trustWords({ trust, trustWords: own ?? undefined, watched: watchedSessions ?? undefined }, words)
      : trust === 'other'
        ? words.buyer.own
        : trustWords({ trust }, words)
  const choose = (trust: TrustSource) =>
    void saveBuyer({ trustSource: trust === trustSource ? null : trust }, words.buyer.trustSaved)
  return (
    <>
      <View className='row g8 wrap' ariaRole='radiogroup' ariaLabel={words.buyer.trustTitle}>
        {TRUST_SOURCES.map((trust) => (
          <View
            key={trust}
            id={`trust-${trust}`}
            className={classNames('role trust-chip', trust === trustSource && 'own')}
            hoverClass={canWrite ? 'pressed' : 'none'}
            ariaRole='radio'
            aria-checked={trust === trustSource}
            onClick={canWrite ? () => choose(trust) : undefined}
          >
            {said(trust)}
          </View>
        ))}
      </View>
      {canWrite ? <TrustDetail key={trustSource} person={person} /> : null}
    </>
  )
}

/** What was typed is saved by its button, and stays until then; somebody else's words never take its place. */
function NoteField({ person }: { readonly person: ShownPerson }) {
  const { buyer } = useFirstOrderText()
  const { common } = useText()
  const { canWrite } = useMember()
  const saveBuyer = useSaveBuyer(person)
  const stored = person.record.note ?? ''
  const { form, change, finish } = useKeptForm<{ readonly note?: string }>(`${person.record.id}/note`, {})
  const note = form.note ?? stored
  const saveNote = async () => {
    if (await saveBuyer({ note: note.trim() || null }, buyer.noteSaved)) finish()
  }
  if (!canWrite) return <View className='mt12'>{stored}</View>
  return (
    <View className='mt12'>
      <View className='flush-area'>
        <TextArea
          id='buyer-note'
          label={buyer.note}
          value={note}
          placeholder={buyer.notePlaceholder}
          maxLength={NOTE_MAX_LENGTH}
          onInput={(typed) => change({ note: typed })}
        />
      </View>
      {note.trim() === stored ? null : (
        <Button id='note-save' kind='soft' isSmall className='mt8' onTap={() => void saveNote()}>
          {common.save}
        </Button>
      )}
    </View>
  )
}
