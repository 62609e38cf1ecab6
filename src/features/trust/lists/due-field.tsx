import { View } from '@tarojs/components'
import { minuteOfBusinessDay } from '@/domain/roster/change-night'
import { useText } from '@/locales/text-context'
import { useBoundaries } from '@/runtime/use-boundaries'
import { PickerField } from '@/ui/picker-field'
import { Switch } from '@/ui/switch'
import { useTrustText } from '../use-trust-text'
import { useChecklistWrites } from './use-checklist-writes'

const NOON_MINUTE = 12 * 60

export interface DueFieldProps {
  /** Minutes from 00:00 of the business day. */
  readonly dueMinute: number | undefined
  readonly onChange: (dueMinute: number | null) => void
}

/** By what time of the day, where there is one. */
export function DueField({ dueMinute, onChange }: DueFieldProps) {
  const { format } = useText()
  const { list: words } = useTrustText()
  const { today } = useChecklistWrites()
  const boundaries = useBoundaries()
  const isSet = dueMinute !== undefined
  const clock = { hour: Math.floor((dueMinute ?? NOON_MINUTE) / 60) % 24, minute: (dueMinute ?? NOON_MINUTE) % 60 }
  const pick = (time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number)
    onChange(minuteOfBusinessDay(hour * 60 + minute, today(), boundaries))
  }
  return (
    <>
      <View className='field'>
        <View className='field-key grow'>{words.due}</View>
        {isSet ? null : <View className='field-value ph'>{words.noDue}</View>}
        <Switch id='has-due' label={words.due} isOn={isSet} onChange={(isOn) => onChange(isOn ? NOON_MINUTE : null)} />
      </View>
      {isSet ? (
        <PickerField
          id='item-due'
          mode='time'
          label={words.due}
          value={format.time(clock)}
          time={`${String(clock.hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`}
          onPick={pick}
        />
      ) : null}
    </>
  )
}
