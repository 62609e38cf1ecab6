import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useAppearance } from './appearance'

export interface ActionBarProps {
  readonly children: ReactNode
  /** Height of the keyboard, px: the bar rides on it. */
  readonly keyboardHeight?: number
}

export function ActionBar({ children, keyboardHeight = 0 }: ActionBarProps) {
  const { safeBottom } = useAppearance()
  const bottom = keyboardHeight > 0 ? 10 : safeBottom + 2
  return (
    <View className='actionbar' style={{ bottom: `${keyboardHeight}px`, paddingBottom: `${Math.max(bottom, 10)}px` }}>
      {children}
    </View>
  )
}
