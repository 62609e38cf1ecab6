import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export interface MarkProps {
  readonly words: string
  readonly icon?: IconName
  readonly tone?: 'brand' | 'warn'
}

/** A small state at a card's edge: 未同步, 售后期内. */
export function Mark({ words, icon, tone }: MarkProps) {
  return (
    <View className={classNames('mark', tone)}>
      {words}
      {icon ? <Icon name={icon} size={16} /> : null}
    </View>
  )
}
