import type { Device, SystemLanguage, SystemTheme } from './device'

/** WeChat's standard text size, px: 17 on iOS, 16 on Android. Older versions name only the size, not the factor. */
const STANDARD_FONT_PX = { ios: 17, other: 16 }
const SMALLEST_SCALE = 0.9
const LARGEST_SCALE = 1.5

export function createPlatformDevice(): Device {
  return {
    language: systemLanguage,
    theme: () => (wx.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'),
    onThemeChange(listener) {
      const changed = ({ theme }: { theme: SystemTheme }) => listener(theme)
      wx.onThemeChange(changed)
      return () => wx.offThemeChange(changed)
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
