import type { Device } from './device'

/** The browser's settings. Its zoom already scales text, so the font factor is always 1. */
export function createPlatformDevice(): Device {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  return {
    language: () => (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'),
    theme: () => (dark.matches ? 'dark' : 'light'),
    onThemeChange(listener) {
      dark.addEventListener('change', listener)
      return () => dark.removeEventListener('change', listener)
    },
    // The browser has its own.
    paintStatusBar: () => undefined,
    fontScale: () => 1,
    vibrate: () => {
      if ('vibrate' in navigator) navigator.vibrate(15)
    },
  }
}
