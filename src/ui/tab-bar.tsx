import { Text, View } from '@tarojs/components'
import { useAppearance } from './appearance'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export interface Tab {
  readonly key: string
  readonly words: string
  readonly icon: IconName
  readonly activeIcon: IconName
  /** How many things wait there; none is not drawn. */
  readonly badge?: number
}

/** Two figures are all there is room for. */
const BADGE_MAX = 99

export interface TabBarProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly active: string
  readonly onSwitch: (key: string) => void
}

export function TabBar({ label, tabs, active, onSwitch }: TabBarProps) {
  const { safeBottom } = useAppearance()
  return (
    <View className='tabbar' style={{ paddingBottom: `${safeBottom}px` }} ariaRole='tablist' ariaLabel={label}>
      {tabs.map(({ key, words, icon, activeIcon, badge = 0 }) => {
        const isActive = key === active
        const tap = isActive ? undefined : () => onSwitch(key)
        return (
          <View
            key={key}
            id={`tab-${key}`}
            className={classNames('tab', isActive && 'on')}
            ariaRole='tab'
            onClick={tap}
          >
            <Icon name={isActive ? activeIcon : icon} />
            <Text>{words}</Text>
            {badge > 0 ? <View className='tab-badge num'>{Math.min(badge, BADGE_MAX)}</View> : null}
          </View>
        )
      })}
    </View>
  )
}
