import { View } from '@tarojs/components'
import { classNames } from './class-names'

export interface AvatarProps {
  readonly name: string
  /** 1–4 */
  readonly tint?: number
  /** px; 40 where nothing is said */
  readonly size?: 24 | 28 | 40 | 52
  readonly isSquare?: boolean
}

/** The first character of a name, or a dash where nobody is named. */
export function initialOf(name: string): string {
  return (Array.from(name.trim())[0] ?? '–').toUpperCase()
}

export function avatarClass({ tint = 1, size = 40, isSquare }: Omit<AvatarProps, 'name'>): string {
  return classNames('av', `a${tint}`, size !== 40 && `s${size}`, isSquare && 'sq')
}

/** The first character of a name, in the colour of whose it is. */
export function Avatar({ name, ...look }: AvatarProps) {
  return <View className={avatarClass(look)}>{initialOf(name)}</View>
}
