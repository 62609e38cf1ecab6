import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Art } from './art'

export interface EmptyStateProps {
  readonly title: string
  readonly text: string
  readonly actions?: ReactNode
}

export function EmptyState({ title, text, actions }: EmptyStateProps) {
  return (
    <View className='empty'>
      <Art name='dawn' />
      <View className='empty-title' ariaRole='heading' aria-level={2}>
        {title}
      </View>
      <View className='empty-text'>{text}</View>
      {actions ? <View className='empty-actions'>{actions}</View> : null}
    </View>
  )
}
