import Taro from '@tarojs/taro'
import type { Navigation } from './navigation'

/** Taro's router, the same in WeChat and in the preview. A second tap while a page opens is refused by it: harmless. */
export function createTaroNavigation(firstTab: string): Navigation {
  const quietly = (going: Promise<unknown>) => void going.catch(() => undefined)
  return {
    open: (url) => quietly(Taro.navigateTo({ url })),
    showTab: (url) => quietly(Taro.switchTab({ url })),
    restart: (url) => quietly(Taro.reLaunch({ url })),
    replace: (url) => quietly(Taro.redirectTo({ url })),
    back: () => {
      // A page opened by a share card or a reload is alone on the stack.
      if (Taro.getCurrentPages().length > 1) quietly(Taro.navigateBack())
      else quietly(Taro.switchTab({ url: firstTab }))
    },
  }
}
