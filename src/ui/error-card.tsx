import { View } from '@tarojs/components'
import { Button } from './button'
import { Icon } from './icon'

export interface ErrorCardProps {
  readonly title: string
  /** What is safe. */
  readonly note: string
  readonly retry: string
  readonly onRetry: () => void
}

/** Stands where the content would be. */
export function ErrorCard({ title, note, retry, onRetry }: ErrorCardProps) {
  return (
    <View className='card' ariaRole='alert'>
      <View className='row g12'>
        <Icon name='warning' className='t-attend' />
        <View className='grow'>
          <View className='t-title'>{title}</View>
          <View className='t-sub'>{note}</View>
        </View>
        <Button id='error-retry' kind='soft' isSmall onTap={onRetry}>
          {retry}
        </Button>
      </View>
    </View>
  )
}
