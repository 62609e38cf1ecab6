import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useAppearance } from './appearance'
import { Icon } from './icon'

const LEFT_ICONS = { back: 'chevron-left', close: 'close', home: 'home' } as const

export interface NavBarProps {
  readonly title?: ReactNode
  readonly left?: keyof typeof LEFT_ICONS
  /** Read aloud for the icon. */
  readonly leftLabel?: string
  readonly onLeft?: () => void
  /** Stands at the left instead of an arrow: the account switcher. */
  readonly lead?: ReactNode
}

/** The row below the status bar. The capsule at the right is WeChat's own. */
export function NavBar({ title, left, leftLabel, onLeft, lead }: NavBarProps) {
  const { statusBarHeight, navHeight } = useAppearance()
  return (
    <View className='nav-frame' style={{ paddingTop: `${statusBarHeight}px` }}>
      <View className='nav' style={{ height: `${navHeight}px` }}>
        {left ? (
          <View
            id='nav-left'
            className='nav-left'
            hoverClass='pressed'
            ariaRole='button'
            ariaLabel={leftLabel}
            onClick={onLeft}
          >
            <Icon name={LEFT_ICONS[left]} />
          </View>
        ) : null}
        {lead}
        {title === undefined ? null : (
          <View className='nav-title ell' ariaRole='heading' aria-level={1}>
            {title}
          </View>
        )}
      </View>
    </View>
  )
}
