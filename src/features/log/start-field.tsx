import { Picker, Text, View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Day } from '@/domain/calendar/day'
import { dayOf, instantOf } from '@/domain/calendar/instant'
import { useFormText } from '@/locales/use-form-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { FieldNote } from '@/ui/field-note'
import { Icon } from '@/ui/icon'
import { useLogForm, useLogStore } from './log-context'
import { useFieldNote } from './use-field-note'

/** 开播时间: day and time are two wheels in one row, so any past evening can be filled in later. */
export function StartField() {
  const store = useLogStore()
  const { format, log: text } = useFormText()
  const { clock } = useRuntime()
  const startAt = useLogForm((form) => form.values.startAt)
  const note = useFieldNote('startAt')
  const shown = startAt ?? clock.now()
  const day = dayOf(shown)
  const reading = clockOf(shown)
  const minute = reading.hour * 60 + reading.minute
  const date = `${format.day(reading)} ${format.weekday(reading.weekday)}`
  const time = timeText(minute)

  // Another day is another show of the roster, if it is one at all.
  const pickDay = (picked: Day) =>
    picked !== day && store.choose({ startAt: instantOf(picked, minute), slotId: undefined })
  const pickTime = (picked: string) => store.choose({ startAt: instantOf(day, minutesIn(picked)) })
  return (
    <View id='field-startAt' className='field'>
      <View className='field-key'>
        {text.startAt}
        <Text className='must'>{text.required}</Text>
      </View>
      <View className='grow log-start num'>
        <Picker mode='date' value={day} end={dayOf(clock.now())} onChange={(event) => pickDay(event.detail.value)}>
          <View
            id='pick-start-date'
            className='log-start-part'
            ariaRole='button'
            ariaLabel={`${text.chooseDate} ${date}`}
          >
            {date}
          </View>
        </Picker>
        <Picker mode='time' value={time} onChange={(event) => pickTime(event.detail.value)}>
          <View
            id='pick-start-time'
            className='log-start-part'
            ariaRole='button'
            ariaLabel={`${text.chooseTime} ${time}`}
          >
            {time}
          </View>
        </Picker>
      </View>
      <Icon name='chevron-right' size={16} className='cell-chevron' />
      {note ? <FieldNote {...note} /> : null}
    </View>
  )
}

function timeText(minuteOfDay: number): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${pad(Math.floor(minuteOfDay / 60))}:${pad(minuteOfDay % 60)}`
}

function minutesIn(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
