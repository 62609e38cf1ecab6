import { View } from '@tarojs/components'
import { classNames } from './class-names'

export interface SegmentedProps<T extends string> {
  /** Its options are `<id>-<value>`. */
  readonly id: string
  readonly options: readonly { readonly value: T; readonly words: string }[]
  readonly value: T | undefined
  readonly isOnGround?: boolean
  readonly onChange: (value: T) => void
}

/** One of a few. */
export function Segmented<T extends string>({ id, options, value, isOnGround, onChange }: SegmentedProps<T>) {
  return (
    <View className={classNames('seg', isOnGround && 'on-ground')} ariaRole='radiogroup'>
      {options.map((option) => {
        const isOn = option.value === value
        return (
          <View
            key={option.value}
            id={`${id}-${option.value}`}
            className={classNames('seg-option', isOn && 'on')}
            ariaRole='radio'
            aria-checked={isOn}
            onClick={() => onChange(option.value)}
          >
            {option.words}
          </View>
        )
      })}
    </View>
  )
}
