import { sources } from 'webpack'
import tabIcons from '../src/runtime/tab-icons.json'

type MainTab = keyof typeof tabIcons

type Assets = Record<string, { source(): string | Buffer } | undefined>

/** What Taro's own type of a plugin leaves open. */
interface PluginContext {
  modifyBuildAssets(change: (built: { readonly assets: Assets }) => void): void
}

/** The page of each tab. */
export const PAGES = {
  sessions: 'pages/sessions/index',
  trust: 'pages/trust/index',
  firstOrders: 'pages/first-orders/index',
  weekly: 'pages/weekly/index',
  team: 'pages/team/index',
} as const satisfies Record<MainTab, string>

const tab = (name: MainTab, active: MainTab): string => {
  const isActive = name === active
  const { icon, activeIcon } = tabIcons[name]
  // A full-width space keeps the icon where it will be above its word.
  return `<view class="tab${isActive ? ' on' : ''}"><view class="i i-${isActive ? activeIcon : icon}"></view><text>\u3000</text></view>`
}

/** The bar of the tabs without their words: which language they are in is known to the code alone. */
const frameOf = (active: MainTab): string => {
  const tabs = (Object.keys(tabIcons) as MainTab[]).map((name) => tab(name, active)).join('')
  const bar = `<view class="tabbar" style="padding-bottom:env(safe-area-inset-bottom)">${tabs}</view>`
  return `<view class="screen theme-system type-standard" wx:if="{{root.cn.length === 0}}">${bar}</view>`
}

/**
 * Puts the frame of a tab into its own template. WeChat draws it as soon as the page is there, before React has drawn
 * anything, so that nobody looks at an empty page.
 */
export default (context: PluginContext): void => {
  if (process.env.TARO_ENV !== 'weapp') return
  context.modifyBuildAssets(({ assets }) => {
    for (const [name, page] of Object.entries(PAGES)) {
      const template = assets[`${page}.wxml`]?.source().toString()
      if (template === undefined) throw new Error(`${page}.wxml was not built`)
      assets[`${page}.wxml`] = new sources.RawSource(`${template}\n${frameOf(name as MainTab)}`)
    }
  })
}
