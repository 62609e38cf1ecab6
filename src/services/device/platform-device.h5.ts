import type { Device, SystemTheme } from './device'

/** The browser's settings. Its zoom already scales text, so the font factor is always 1. */
export function createPlatformDevice(): Device {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const theme = (): SystemTheme => (dark.matches ? 'dark' : 'light')
  return {
    language: () => (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'),
    theme,
    onThemeChange(listener) {
      const changed = () => listener(theme())
      dark.addEventListener('change', changed)
      return () => dark.removeEventListener('change', changed)
    },
    fontScale: () => 1,
    vibrate: () => {
      if ('vibrate' in navigator) navigator.vibrate(15)
    },
  }
}
