import Taro from '@tarojs/taro'
import type { Navigation } from './navigation'

/** px kept free above an element that is scrolled to: the status bar, the navigation row and a little air. */
const ROOM_ABOVE = 140

/** In WeChat what stands in a part of its own is found only across the border of that part. */
const selectorOf = (id: string): string => (process.env.TARO_ENV === 'weapp' ? `#${id}, .screen >>> #${id}` : `#${id}`)

/** Taro's router, the same in WeChat and in the preview. A second tap while a page opens is refused by it: harmless. */
export function createTaroNavigation(firstTab: string): Navigation {
  const quietly = (going: Promise<unknown>) => void going.catch(() => undefined)
  return {
    open: (url) => quietly(Taro.navigateTo({ url })),
    showTab: (url) => quietly(Taro.switchTab({ url })),
    restart: (url) => quietly(Taro.reLaunch({ url })),
    scrollTo: (id) => quietly(Taro.pageScrollTo({ selector: selectorOf(id), offsetTop: -ROOM_ABOVE, duration: 220 })),
    replace: (url) => quietly(Taro.redirectTo({ url })),
    back: () => {
      // A page opened by a share card or a reload is alone on the stack.
      if (Taro.getCurrentPages().length > 1) quietly(Taro.navigateBack())
      else quietly(Taro.switchTab({ url: firstTab }))
    },
  }
}
