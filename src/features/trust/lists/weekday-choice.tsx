import { View } from '@tarojs/components'
import { weekdayBits } from '@/domain/checklist/recurrence'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import { FieldNote } from '@/ui/field-note'
import { useTrustText } from '../use-trust-text'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

export interface WeekdayChoiceProps {
  /** Bits from Monday (1) to Sunday (64). */
  readonly bits: number
  readonly problem: string | undefined
  readonly onChange: (bits: number) => void
}

/** Any of the seven days. */
export function WeekdayChoice({ bits, problem, onChange }: WeekdayChoiceProps) {
  const { format } = useText()
  const { list: words } = useTrustText()
  return (
    <View className='field weekday-field'>
      <View className='weekdays' ariaRole='group' ariaLabel={words.weekdays}>
        {WEEKDAYS.map((weekday) => {
          const bit = weekdayBits([weekday])
          const isOn = (bits & bit) !== 0
          return (
            <View
              key={weekday}
              id={`weekday-${weekday}`}
              className={classNames('weekday', isOn && 'on')}
              ariaRole='checkbox'
              aria-checked={isOn}
              ariaLabel={format.weekday(weekday)}
              onClick={() => onChange(bits ^ bit)}
            >
              {format.weekdayInitial(weekday)}
            </View>
          )
        })}
      </View>
      {problem === undefined ? null : <FieldNote severity='error' words={problem} />}
    </View>
  )
}
