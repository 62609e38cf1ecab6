import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon } from './icon'

export interface Choice {
  readonly value: string
  readonly words: ReactNode
  readonly lead?: ReactNode
  readonly note?: ReactNode
}

export interface ChoiceListProps {
  /** Its rows are `<id>-<value>`. */
  readonly id: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChoose: (value: string) => void
}

/** Rows in a sheet, ticked where chosen. */
export function ChoiceList({ id, choices, chosen, onChoose }: ChoiceListProps) {
  return (
    <View>
      {choices.map(({ value, words, lead, note }) => {
        const isChosen = chosen.includes(value)
        return (
          <View
            key={value}
            id={`${id}-${value}`}
            className='cell'
            hoverClass='pressed'
            ariaRole='button'
            aria-pressed={isChosen}
            onClick={() => onChoose(value)}
          >
            {lead}
            <View className='grow'>
              <View className='cell-key'>{words}</View>
              {note ? <View className='t-cap'>{note}</View> : null}
            </View>
            {isChosen ? <Icon name='check' size={20} className='t-brand' /> : null}
          </View>
        )
      })}
    </View>
  )
}
