import { View } from '@tarojs/components'
import { classNames } from './class-names'
import type { IconName } from './icon-names'

export interface IconProps {
  readonly name: IconName
  /** px; 24 where nothing is said */
  readonly size?: 12 | 14 | 16 | 18 | 20 | 24
  readonly className?: string
}

export function iconClass({ name, size = 24, className }: IconProps): string {
  return classNames('i', `i-${name}`, size !== 24 && `i-s${size}`, className)
}

/** A picture in the colour of the text around it; hidden from a screen reader. */
export function Icon(props: IconProps) {
  return <View className={iconClass(props)} />
}
