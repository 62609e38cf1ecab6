import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import { DIRECTION_ICONS, TONE_CLASSES, type Direction, type Tone } from './judgement-tag'

export interface DeltaProps {
  readonly tone: Tone
  readonly direction?: Direction
  readonly isLarge?: boolean
  readonly children: ReactNode
}

/** The judgement without a ground, for rows and tiles. */
export function Delta({ tone, direction, isLarge, children }: DeltaProps) {
  return (
    <View className={classNames('delta', TONE_CLASSES[tone], isLarge && 'large')}>
      {direction ? <Icon name={DIRECTION_ICONS[direction]} size={isLarge ? 14 : 12} /> : null}
      {children}
    </View>
  )
}
