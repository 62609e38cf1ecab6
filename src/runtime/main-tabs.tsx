import { useState, useSyncExternalStore } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useText } from '@/locales/text-context'
import { TabBar, type Tab } from '@/ui/tab-bar'
import { ROUTES } from './routes'
import { useOpenRuntime, usePhone } from './runtime-provider'
import type { BadgeCounts } from './badges/tab-badges'
import tabIcons from './tab-icons.json'

export type MainTab = keyof typeof tabIcons

/** The tabs in their order. The build reads the file too, and draws them before any code runs. */
const ICONS = tabIcons as Record<MainTab, Pick<Tab, 'icon' | 'activeIcon'>>
const TABS = Object.keys(ICONS) as readonly MainTab[]

/** Whether the top of a tab is dark in both themes. */
export const beginsAtNight = (tab: MainTab | undefined): boolean => tab === 'weekly'

/** The tabs of the tool, on each of the pages they lead to. */
export function MainTabs({ active }: { readonly active: MainTab }) {
  const { common } = useText()
  const { navigation } = usePhone()
  const badges: Partial<Record<MainTab, number>> = useBadges()
  const tabs = TABS.map((key): Tab => ({ key, words: common.tabs[key], ...ICONS[key], badge: badges[key] }))
  return (
    <TabBar
      label={common.mainNavigation}
      tabs={tabs}
      active={active}
      onSwitch={(key) => navigation.showTab(ROUTES[key as MainTab])}
    />
  )
}

const NONE: BadgeCounts = {}
const none = () => NONE
const never = () => () => undefined

/** Nothing before the records are open. The tabs behind the one in front hear of a count when they are shown again. */
function useBadges(): BadgeCounts {
  const badges = useOpenRuntime()?.badges
  const [isInFront, setIsInFront] = useState(true)
  useDidShow(() => setIsInFront(true))
  useDidHide(() => setIsInFront(false))
  return useSyncExternalStore((isInFront && badges?.subscribe) || never, badges?.get ?? none)
}
