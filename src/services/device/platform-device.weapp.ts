import type { Device, SystemLanguage } from './device'

/** WeChat's standard text size, px: 17 on iOS, 16 on Android. Older versions name only the size, not the factor. */
const STANDARD_FONT_PX = { ios: 17, other: 16 }
const SMALLEST_SCALE = 0.9
const LARGEST_SCALE = 1.5

export function createPlatformDevice(): Device {
  return {
    language: systemLanguage,
    onLanguageChange: () => () => undefined,
    theme: () => (wx.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'),
    onThemeChange(listener) {
      wx.onThemeChange(listener)
      return () => wx.offThemeChange(listener)
    },
    paintStatusBar(theme) {
      // WeChat asks for a background too, though a page with a custom navigation bar has none.
      const [frontColor, backgroundColor] = theme === 'dark' ? ['#ffffff', '#000000'] : ['#000000', '#ffffff']
      wx.setNavigationBarColor({ frontColor, backgroundColor })
    },
    fontScale,
    vibrate: () => wx.vibrateShort({ type: 'light' }),
  }
}

function systemLanguage(): SystemLanguage {
  return wx.getAppBaseInfo().language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

function fontScale(): number {
  const { fontSizeScaleFactor, fontSizeSetting } = wx.getAppBaseInfo()
  const standard = wx.getDeviceInfo().platform === 'ios' ? STANDARD_FONT_PX.ios : STANDARD_FONT_PX.other
  const scale = fontSizeScaleFactor ?? (fontSizeSetting ?? standard) / standard
  return Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, scale))
}
