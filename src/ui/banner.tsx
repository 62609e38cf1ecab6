import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export interface BannerProps {
  readonly icon: IconName
  readonly title: ReactNode
  readonly note?: ReactNode
  readonly tone?: 'brand' | 'better' | 'attend'
  readonly action?: ReactNode
}

export function Banner({ icon, title, note, tone, action }: BannerProps) {
  return (
    <View className={classNames('banner', tone === 'brand' && 'brand')} ariaRole='status'>
      <Icon name={icon} className={`t-${tone ?? '2'}`} />
      <View className='grow'>
        <View className='banner-title'>{title}</View>
        {note ? <View className='t-sub'>{note}</View> : null}
      </View>
      {action}
    </View>
  )
}
