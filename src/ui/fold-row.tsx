import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'

export interface FoldRowProps {
  readonly id: string
  /** A bold title, for a section that folds whole. */
  readonly title?: string
  /** What is inside. */
  readonly words: ReactNode
  readonly side?: string
  readonly isOpen: boolean
  readonly isFirst?: boolean
  readonly onToggle: () => void
}

/** Opens and closes what follows it. */
export function FoldRow({ id, title, words, side, isOpen, isFirst, onToggle }: FoldRowProps) {
  return (
    <View
      id={id}
      className={classNames('fold', !!title && 'titled', isFirst && 'first')}
      hoverClass='pressed'
      ariaRole='button'
      onClick={onToggle}
    >
      {title ? <View className='fold-title'>{title}</View> : <View className='grow'>{words}</View>}
      <View className='row g8'>
        {title ? <View>{words}</View> : side}
        <Icon name='chevron-down' size={16} className={isOpen ? 'turned' : undefined} />
      </View>
    </View>
  )
}
