import { previewQuery } from '../preview/preview-address.h5'
import type { Device } from './device'

const STANDARD_FONT_SIZE = 17

/** The browser's settings. Its zoom already scales text; `fontSize=<px>` of the address stands for WeChat's own setting. */
export function createPlatformDevice(): Device {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  return {
    language: () => (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'),
    onLanguageChange(listener) {
      window.addEventListener('languagechange', listener)
      return () => window.removeEventListener('languagechange', listener)
    },
    theme: () => (dark.matches ? 'dark' : 'light'),
    onThemeChange(listener) {
      dark.addEventListener('change', listener)
      return () => dark.removeEventListener('change', listener)
    },
    // The browser has its own.
    paintStatusBar: () => undefined,
    fontScale: () => Number(previewQuery('fontSize') ?? STANDARD_FONT_SIZE) / STANDARD_FONT_SIZE,
    vibrate: () => {
      if ('vibrate' in navigator) navigator.vibrate(15)
    },
  }
}
