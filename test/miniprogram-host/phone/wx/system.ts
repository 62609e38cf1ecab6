import type { PhoneSettings } from '../settings'
import { answering, listenable } from './answering'

const STANDARD_FONT_SIZE = 17
/** With a frame, the bars of the phone in the designs; without one, none. */
const FRAME = { statusBarHeight: 47, safeBottom: 34 }
const NO_FRAME = { statusBarHeight: 0, safeBottom: 0 }
const CAPSULE = { right: 7, gap: 6, width: 87, height: 32 }

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')
const themeNow = () => (dark().matches ? 'dark' : 'light')

const windowInfo = ({ hasFrame }: PhoneSettings) => {
  const { innerWidth: width, innerHeight: height } = window
  const { statusBarHeight, safeBottom } = hasFrame ? FRAME : NO_FRAME
  const bottom = height - safeBottom
  const safeArea = { left: 0, right: width, top: statusBarHeight, bottom, width, height: bottom - statusBarHeight }
  const size = { windowWidth: width, windowHeight: height, screenWidth: width, screenHeight: height }
  return { pixelRatio: window.devicePixelRatio, ...size, screenTop: 0, statusBarHeight, safeArea }
}

const capsule = ({ hasFrame }: PhoneSettings) => {
  const top = (hasFrame ? FRAME : NO_FRAME).statusBarHeight + CAPSULE.gap
  const right = window.innerWidth - CAPSULE.right
  const { width, height } = CAPSULE
  return { left: right - width, right, top, bottom: top + height, width, height }
}

const baseInfo = ({ fontSize }: PhoneSettings) => ({
  SDKVersion: '3.8.0',
  version: '8.0.50',
  language: navigator.language.startsWith('zh') ? 'zh_CN' : 'en',
  theme: themeNow(),
  fontSizeSetting: fontSize,
  fontSizeScaleFactor: fontSize / STANDARD_FONT_SIZE,
  host: { env: 'WeChat' },
})

const DEVICE = { platform: 'ios', system: 'iOS 12.5', model: 'iPhone', brand: 'iPhone' }

const listenersOf = () => {
  const theme = listenable<{ theme: string }>()
  const network = listenable<{ isConnected: boolean; networkType: string }>()
  const resize = listenable<object>()
  dark().addEventListener('change', () => theme.tell({ theme: themeNow() }))
  window.addEventListener('online', () => network.tell({ isConnected: true, networkType: 'wifi' }))
  window.addEventListener('offline', () => network.tell({ isConnected: false, networkType: 'none' }))
  window.addEventListener('resize', () => {
    resize.tell({ size: { windowWidth: window.innerWidth, windowHeight: window.innerHeight } })
  })
  return { theme, network, resize }
}

/** What the phone says of itself. */
export const system = (settings: PhoneSettings) => {
  const { theme, network, resize } = listenersOf()
  const unheard = listenable<never>()
  return {
    getWindowInfo: () => windowInfo(settings),
    getAppBaseInfo: () => baseInfo(settings),
    getDeviceInfo: () => DEVICE,
    getSystemSetting: () => ({}),
    getAppAuthorizeSetting: () => ({}),
    getSystemInfoSync: () => ({ ...windowInfo(settings), ...baseInfo(settings), ...DEVICE }),
    getMenuButtonBoundingClientRect: () => capsule(settings),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    getNetworkType: answering('getNetworkType', () => ({ networkType: navigator.onLine ? 'wifi' : 'none' })),
    getRandomValues: answering<{ length: number }>('getRandomValues', ({ length }) => ({
      randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer,
    })),
    ...{ onThemeChange: theme.on, offThemeChange: theme.off },
    ...{ onNetworkStatusChange: network.on, offNetworkStatusChange: network.off },
    ...{ onWindowResize: resize.on, offWindowResize: resize.off },
    ...{ onKeyboardHeightChange: unheard.on, offKeyboardHeightChange: unheard.off },
    ...{ onMemoryWarning: unheard.on, offMemoryWarning: unheard.off },
    canIUse: () => true,
    nextTick: (callback: () => void) => void setTimeout(callback, 0),
  }
}
