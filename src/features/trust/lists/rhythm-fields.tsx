import { View } from '@tarojs/components'
import { addDays } from '@/domain/calendar/day-arithmetic'
import type { ItemSetting } from '@/domain/checklist/change-checklist'
import { EVERY_DAY, timesPerWeek } from '@/domain/checklist/recurrence'
import type { Moment } from '@/domain/records/checklist'
import { PickerField } from '@/ui/picker-field'
import { Segmented } from '@/ui/segmented'
import { useTrustText } from '../use-trust-text'
import { useDayWords } from '../week/health-figures'
import { DueField } from './due-field'
import { useChecklistWrites } from './use-checklist-writes'
import { WeekdayChoice } from './weekday-choice'

const TIMES = [1, 2, 3, 4, 5, 6, 7]
const DAYS_AHEAD = 366

export interface RhythmFieldsProps {
  readonly moment: Moment
  readonly setting: ItemSetting
  /** What is wrong with the weekdays. */
  readonly problem: string | undefined
  readonly onChange: (changed: Partial<ItemSetting>) => void
}

type Rhythm = 'daily' | 'weekdays' | 'once'

/** When an item comes: what can be set follows from its list. */
export function RhythmFields({ moment, setting, problem, onChange }: RhythmFieldsProps) {
  const { list: words } = useTrustText()
  if (moment === 'week') {
    const times = timesPerWeek(setting)
    return (
      <PickerField
        id='item-times'
        mode='choice'
        label={words.times}
        value={words.timesOf(times)}
        choices={TIMES.map(words.timesOf)}
        chosen={Math.max(0, TIMES.indexOf(times))}
        onPick={(place) => onChange({ timesPerWeek: TIMES[place] ?? 1 })}
      />
    )
  }
  return (
    <>
      {moment === 'day' ? <DayRhythm setting={setting} problem={problem} onChange={onChange} /> : null}
      <DueField dueMinute={setting.dueMinute ?? undefined} onChange={(dueMinute) => onChange({ dueMinute })} />
    </>
  )
}

function DayRhythm({ setting, problem, onChange }: Omit<RhythmFieldsProps, 'moment'>) {
  const { list: words } = useTrustText()
  const dayWords = useDayWords()
  const { today } = useChecklistWrites()
  const { onDay, weekdays } = setting
  const rhythm: Rhythm = onDay ? 'once' : weekdays === undefined || weekdays === null ? 'daily' : 'weekdays'
  const choose = (chosen: Rhythm) =>
    onChange({ onDay: chosen === 'once' ? today() : null, weekdays: chosen === 'weekdays' ? EVERY_DAY : null })
  return (
    <>
      <View className='field'>
        <View className='field-key'>{words.rhythm}</View>
        <Segmented
          id='rhythm'
          options={(['daily', 'weekdays', 'once'] as const).map((value) => ({ value, words: words.rhythms[value] }))}
          value={rhythm}
          onChange={choose}
        />
      </View>
      {rhythm === 'weekdays' ? (
        <WeekdayChoice
          bits={weekdays ?? EVERY_DAY}
          problem={problem}
          onChange={(bits) => onChange({ weekdays: bits })}
        />
      ) : null}
      {onDay ? (
        <PickerField
          id='item-day'
          mode='date'
          label={words.onDay}
          value={dayWords(onDay)}
          day={onDay}
          start={today()}
          end={addDays(today(), DAYS_AHEAD)}
          onPick={(day) => onChange({ onDay: day })}
        />
      ) : null}
    </>
  )
}
