import { useFormText } from '@/locales/use-form-text'
import { PickerField } from '@/ui/picker-field'
import { useFieldNote } from './use-field-note'
import { useLogForm, useLogStore } from './log-context'

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
const MINUTES = Array.from({ length: 60 }, (_, minute) => minute)
const DEFAULT_MINUTES = 180

/** 时长. The wheel opens at the planned length; only what is picked counts. */
export function DurationField({ plannedMinutes = DEFAULT_MINUTES }: { readonly plannedMinutes?: number }) {
  const store = useLogStore()
  const { common, format, log: text } = useFormText()
  const minutes = useLogForm((form) => form.values.durationMinutes)
  const note = useFieldNote('durationMinutes')
  const wheel = minutes ?? plannedMinutes
  const pick = ([hours = 0, rest = 0]: readonly number[]) => {
    const picked = hours * 60 + rest
    // 0 is no show: it takes the length back to unknown.
    store.choose({ durationMinutes: picked > 0 ? picked : undefined })
  }
  return (
    <PickerField
      id='pick-duration'
      mode='columns'
      label={text.duration}
      value={minutes === undefined ? common.optional : format.minutes(minutes)}
      isEmpty={minutes === undefined}
      columns={[HOURS.map(text.hourWheel), MINUTES.map(text.minuteWheel)]}
      chosen={[Math.floor(wheel / 60), wheel % 60]}
      note={note}
      onPick={pick}
    />
  )
}
