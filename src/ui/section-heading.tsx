import type { ReactNode } from 'react'
import { View } from '@tarojs/components'

export interface SectionHeadingProps {
  readonly title: ReactNode
  readonly side?: ReactNode
}

export function SectionHeading({ title, side }: SectionHeadingProps) {
  return (
    <View className='sec'>
      <View className='sec-title' ariaRole='heading' aria-level={2}>
        {title}
      </View>
      {side ? <View className='side num'>{side}</View> : null}
    </View>
  )
}
