import { useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Entry, Section } from '@/domain/checklist/day-sections'
import type { WorkPlace } from '@/domain/records/checklist'
import type { Fields } from '@/domain/records/fields'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useSave } from '@/runtime/use-save'
import { Button } from '@/ui/button'
import { Cell } from '@/ui/cell'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { ruleOfItem } from '../library/template-library'
import type { People } from '../people/use-people'
import { useTrustText } from '../use-trust-text'
import { ProofPhotos } from './proof-photos'
import { RegularsCard } from './regulars-card'
import { RuleNote } from './rule-note'
import { WORK_ROUTES } from './work-routes'

const NOTE_MAX = 500

export interface ItemSheetProps {
  readonly entry: Entry
  readonly section: Section
  readonly people: People
  readonly onToggle: () => void
  readonly onSkip: () => void
  readonly onClose: () => void
}

/** One item in full: how, by which rule, who did it when, and what they say about it. */
export function ItemSheet({ entry, section, people, onToggle, onSkip, onClose }: ItemSheetProps) {
  const { common } = useText()
  const { item: words } = useTrustText()
  const { canWrite } = useMember()
  const { item, state } = entry
  const rule = ruleOfItem(section.list.templateId, item.templateItemId)
  const toggle = () => {
    onToggle()
    onClose()
  }
  const skip = () => {
    onSkip()
    onClose()
  }
  return (
    <Sheet title={item.title} closeLabel={common.close} onClose={onClose}>
      {item.hint ? <View className='t-body'>{item.hint}</View> : null}
      {rule ? <RuleNote rule={rule} /> : null}
      <StateLine entry={entry} people={people} />
      {item.workPlace === 'regulars' ? <RegularsCard /> : null}
      <WorkCell place={item.workPlace} />
      <ProofPhotos entry={entry} />
      {canWrite ? (
        <>
          <NoteField entry={entry} />
          <View className='row g12 mt12 sheet-actions'>
            {state === 'open' ? (
              <Button id='item-skip' kind='well' onTap={skip}>
                {words.skip}
              </Button>
            ) : null}
            <Button
              id='item-toggle'
              kind={state === 'open' ? 'primary' : 'well'}
              className='grow'
              onTap={state === 'skipped' ? skip : toggle}
            >
              {state === 'open' ? words.done : words.takeBack}
            </Button>
          </View>
        </>
      ) : null}
    </Sheet>
  )
}

function StateLine({ entry, people }: Pick<ItemSheetProps, 'entry' | 'people'>) {
  const { item: words } = useTrustText()
  const { format } = useText()
  const { check, state } = entry
  const who = (check && people.find(check.byId)?.name) ?? format.unknown
  const when = check ? format.fullWhen(clockOf(check.at)) : ''
  const line =
    state === 'done' ? words.doneBy(who, when) : state === 'skipped' ? words.skippedBy(who, when) : words.openNote
  return <View className='t-cap mt12'>{line}</View>
}

function WorkCell({ place }: { readonly place: WorkPlace | null | undefined }) {
  const { row } = useTrustText()
  const { navigation } = useRuntime()
  const work = place ? WORK_ROUTES[place] : undefined
  if (!place || !work) return null
  const go = () => (work.isTab ? navigation.showTab(work.route) : navigation.open(work.route))
  return <Cell id='item-work' icon='swap' tone='brand' title={row.places[place]} onTap={go} />
}

/** Kept when one leaves the field empty-handed; saved with its own button. */
function NoteField({ entry }: Pick<ItemSheetProps, 'entry'>) {
  const { common } = useText()
  const { item: words } = useTrustText()
  const { clock } = useRuntime()
  const { memberId } = useMember()
  const save = useSave()
  const before = entry.check?.note ?? ''
  const [note, setNote] = useState(before)
  const keep = () => {
    // A note alone makes a check, which says that nothing was done yet.
    const fresh: Fields = entry.check ? {} : { state: 'undone', byId: memberId, at: clock.now() }
    const fields: Fields = { ...fresh, note: note.trim() || null }
    void save([{ kind: 'check', id: entry.checkId, fields }], { words: common.saved })
  }
  return (
    <View className='mt12'>
      <View className='sheet-fields'>
        <TextArea
          id='item-note'
          label={words.note}
          value={note}
          placeholder={words.notePlaceholder}
          maxLength={NOTE_MAX}
          onInput={setNote}
        />
      </View>
      {note.trim() === before ? null : (
        <Button id='save-note' kind='soft' isSmall className='mt8' onTap={keep}>
          {words.saveNote}
        </Button>
      )}
    </View>
  )
}
