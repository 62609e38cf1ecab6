import { View } from '@tarojs/components'
import type { Appeal, ScoreType } from '@/domain/records/score'
import { inOrder } from '@/domain/team/account-order'
import { FULL_SCORE_TENTHS } from '@/domain/trust-health/score-readings'
import { useText } from '@/locales/text-context'
import { useRecords } from '@/runtime/use-records'
import { Button } from '@/ui/button'
import { Cell } from '@/ui/cell'
import { FieldNote } from '@/ui/field-note'
import { NumberField } from '@/ui/number-field'
import { PickerField } from '@/ui/picker-field'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { useChecklistWrites } from '../lists/use-checklist-writes'
import { useTrustText } from '../use-trust-text'
import { useDayWords } from './health-figures'
import { SessionField } from './session-field'
import { usePointsNote } from './use-points-note'
import { useViolationForm, type ViolationDraft, type ViolationTarget } from './use-violation-form'

const NOTE_MAX = 200
const TYPES: readonly ScoreType[] = ['live', 'video']
const APPEALS: readonly Appeal[] = ['none', 'pending', 'granted', 'refused']

export interface ViolationSheetProps {
  readonly target: ViolationTarget
  readonly onClose: () => void
}

/** One deduction: when, how much and why, what was mended, and how an appeal went. */
export function ViolationSheet({ target, onClose }: ViolationSheetProps) {
  const { common } = useText()
  const { ledger: words } = useTrustText()
  const { draft, parsed, isReasonMissing, change, save, remove } = useViolationForm(target, onClose)
  const note = usePointsNote(parsed, { max: FULL_SCORE_TENTHS, needed: undefined })
  const area = (field: 'reason' | 'mended' | 'appealNote', label: string, placeholder: string) => (
    <TextArea
      id={`violation-${field}`}
      label={label}
      value={draft[field]}
      placeholder={placeholder}
      maxLength={NOTE_MAX}
      onInput={(value) => change({ [field]: value })}
    />
  )
  return (
    <Sheet title={target.violation ? words.editTitle : words.newTitle} closeLabel={common.close} onClose={onClose}>
      <View className='sheet-fields'>
        <DayAndScore draft={draft} onChange={change} />
        <NumberField
          id='violation-points'
          label={words.amount}
          value={draft.points}
          placeholder={words.amountPlaceholder}
          hasDecimals
          maxLength={5}
          note={note}
          onInput={(points) => change({ points })}
        />
        <SessionField day={draft.day} sessionId={draft.sessionId} onChoose={(sessionId) => change({ sessionId })} />
        {area('reason', words.reason, words.reasonPlaceholder)}
        {isReasonMissing ? (
          <View className='area-note'>
            <FieldNote severity='error' words={words.reasonNeeded} />
          </View>
        ) : null}
        {area('mended', words.mended, words.mendedPlaceholder)}
        <PickerField
          id='violation-appeal'
          mode='choice'
          label={words.appeal}
          value={words.appeals[draft.appeal]}
          choices={APPEALS.map((appeal) => words.appeals[appeal])}
          chosen={APPEALS.indexOf(draft.appeal)}
          onPick={(place) => change({ appeal: APPEALS[place] ?? 'none' })}
        />
        {draft.appeal === 'none' ? null : area('appealNote', words.appealNote, words.appealPlaceholder)}
      </View>
      <Button id='save-violation' className='mt12' isBlock onTap={save}>
        {common.save}
      </Button>
      {target.violation ? (
        <Cell id='remove-violation' icon='trash' tone='attend' title={words.remove} onTap={remove} />
      ) : null}
    </Sheet>
  )
}

interface DayAndScoreProps {
  readonly draft: ViolationDraft
  readonly onChange: (changed: Partial<ViolationDraft>) => void
}

function DayAndScore({ draft, onChange }: DayAndScoreProps) {
  const { ledger: words, health } = useTrustText()
  const { today } = useChecklistWrites()
  const dayWords = useDayWords()
  const accounts = inOrder(useRecords('account'))
  return (
    <>
      <PickerField
        id='violation-day'
        mode='date'
        label={words.day}
        value={dayWords(draft.day)}
        day={draft.day}
        end={today()}
        onPick={(day) => onChange({ day, sessionId: undefined })}
      />
      {accounts.length > 1 ? (
        <PickerField
          id='violation-account'
          mode='choice'
          label={words.account}
          value={accounts.find(({ id }) => id === draft.accountId)?.name ?? ''}
          choices={accounts.map(({ name }) => name)}
          chosen={Math.max(
            0,
            accounts.findIndex(({ id }) => id === draft.accountId),
          )}
          onPick={(place) => onChange({ accountId: accounts[place]?.id ?? draft.accountId })}
        />
      ) : null}
      <PickerField
        id='violation-type'
        mode='choice'
        label={words.type}
        value={health.score[draft.scoreType]}
        choices={TYPES.map((type) => health.score[type])}
        chosen={TYPES.indexOf(draft.scoreType)}
        onPick={(place) => onChange({ scoreType: TYPES[place] ?? 'live' })}
      />
    </>
  )
}
