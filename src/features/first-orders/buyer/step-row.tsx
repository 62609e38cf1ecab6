import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon'

interface StepRowProps {
  readonly id: string
  readonly name: string
  readonly fact: ReactNode
  readonly isDone: boolean
  readonly action?: ReactNode
}

/** One step: a tick where it was taken, a ring where not. */
export function StepRow({ id, name, fact, isDone, action }: StepRowProps) {
  return (
    <View id={`step-of-${id}`} className={classNames('step', isDone && 'on')}>
      <View className='step-ring'>{isDone ? <Icon name='check' size={14} /> : null}</View>
      <View className='grow'>
        <View className='step-name'>{name}</View>
        <View className='t-cap num'>{fact}</View>
      </View>
      {action}
    </View>
  )
}
