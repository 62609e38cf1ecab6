import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'

interface FactRowProps {
  readonly id?: string
  readonly icon: IconName
  readonly isAttend?: boolean
  readonly words: string
  readonly side?: ReactNode
}

/** One thing to know about a result, under its figures. */
export function FactRow({ id, icon, isAttend, words, side }: FactRowProps) {
  return (
    <View {...(id !== undefined && { id })} className='import-fact'>
      <Icon name={icon} size={20} className={isAttend ? 't-attend' : 't-2'} />
      <View className='grow num'>{words}</View>
      {side ? <View className='import-side'>{side}</View> : null}
    </View>
  )
}
