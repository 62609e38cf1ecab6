import type { ReactNode } from 'react'
import { Button } from '@tarojs/components'
import { Icon } from './icon'

export interface ShareButtonProps {
  readonly id: string
  readonly children: ReactNode
}

/** Opens WeChat's list of chats; the card is what the page says of itself. No other element may open it. */
export function ShareButton({ id, children }: ShareButtonProps) {
  return (
    <Button id={id} className='btn primary block share-button' openType='share'>
      <Icon name='invite' size={20} />
      {children}
    </Button>
  )
}
