import { useText } from '@/locales/text-context'
import { TabBar, type Tab } from '@/ui/tab-bar'
import { ROUTES } from './routes'
import { usePhone } from './runtime-provider'

export type MainTab = 'sessions' | 'team'

const ICONS = {
  sessions: { icon: 'broadcast', activeIcon: 'broadcast-active' },
  team: { icon: 'person', activeIcon: 'person-active' },
} as const satisfies Record<MainTab, Pick<Tab, 'icon' | 'activeIcon'>>

const TABS = ['sessions', 'team'] as const

/** The tabs of the tool, on each of the pages they lead to. */
export function MainTabs({ active }: { readonly active: MainTab }) {
  const { common } = useText()
  const { navigation } = usePhone()
  const tabs = TABS.map((key): Tab => ({ key, words: common.tabs[key], ...ICONS[key] }))
  return (
    <TabBar
      label={common.mainNavigation}
      tabs={tabs}
      active={active}
      onSwitch={(key) => navigation.showTab(ROUTES[key as MainTab])}
    />
  )
}
