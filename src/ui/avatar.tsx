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

/** The first character of a name. */
export function Avatar({ name, tint = 1, size = 40, isSquare }: AvatarProps) {
  const initial = Array.from(name.trim())[0] ?? '·'
  return (
    <View className={classNames('av', `a${tint}`, size !== 40 && `s${size}`, isSquare && 'sq')}>
      {initial.toUpperCase()}
    </View>
  )
}
