import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { addDays } from '@/domain/calendar/day-arithmetic'
import { present } from '@/domain/checklist/change-checklist'
import { useText } from '@/locales/text-context'
import { useSave } from '@/runtime/use-save'
import { Button } from '@/ui/button'
import { FieldNote } from '@/ui/field-note'
import { PickerField } from '@/ui/picker-field'
import { Sheet } from '@/ui/sheet'
import { TextField } from '@/ui/text-field'
import { useBook } from '../book/use-book'
import { useTrustText } from '../use-trust-text'
import { useDayWords } from '../week/health-figures'
import { useChecklistWrites } from './use-checklist-writes'

const REASON_MAX = 20
const DAYS_AHEAD = 366

/** Days off, of all lists or of one. */
export function PauseSheet({ onClose }: { readonly onClose: () => void }) {
  const { common } = useText()
  const { pause: words } = useTrustText()
  const dayWords = useDayWords()
  const { today, newId } = useChecklistWrites()
  const save = useSave()
  const [from, setFrom] = useState<Day>(today)
  const [until, setUntil] = useState<Day>(today)
  const [reason, setReason] = useState('')
  const [checklistId, setChecklistId] = useState<string>()
  const isWrong = until < from
  const end = addDays(today(), DAYS_AHEAD)
  const keep = async () => {
    if (isWrong) return
    const id = newId()
    const fields = { from, until, checklistId: checklistId ?? null, reason: reason.trim() || null }
    const undo = [{ kind: 'pause' as const, id, fields: { until: addDays(from, -1) } }]
    if (await save([{ kind: 'pause', id, fields }], { words: words.saved, undo })) onClose()
  }
  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={onClose}>
      <View className='sheet-fields'>
        <ScopeField chosen={checklistId} today={today()} onChoose={setChecklistId} />
        <PickerField
          id='pause-from'
          mode='date'
          label={words.from}
          value={dayWords(from)}
          day={from}
          start={today()}
          end={end}
          onPick={setFrom}
        />
        <PickerField
          id='pause-until'
          mode='date'
          label={words.until}
          value={dayWords(until)}
          day={until}
          start={from}
          end={end}
          onPick={setUntil}
        />
        <TextField
          id='pause-reason'
          label={words.reason}
          value={reason}
          placeholder={words.reasonPlaceholder}
          maxLength={REASON_MAX}
          onInput={setReason}
        />
      </View>
      {isWrong ? <FieldNote severity='error' words={words.wrongOrder} /> : null}
      <Button id='save-pause' className='mt12' isBlock isDisabled={isWrong} onTap={() => void keep()}>
        {words.save}
      </Button>
    </Sheet>
  )
}

interface ScopeFieldProps {
  readonly chosen: string | undefined
  readonly today: Day
  readonly onChoose: (checklistId: string | undefined) => void
}

function ScopeField({ chosen, today, onChoose }: ScopeFieldProps) {
  const { pause: words } = useTrustText()
  const lists = present(useBook().lists, today)
  const place = lists.findIndex(({ id }) => id === chosen)
  return (
    <PickerField
      id='pause-scope'
      mode='choice'
      label={words.scope}
      value={lists[place]?.name ?? words.all}
      choices={[words.all, ...lists.map(({ name }) => name)]}
      chosen={place + 1}
      onPick={(picked) => onChoose(lists[picked - 1]?.id)}
    />
  )
}
