import { randomBytes } from 'node:crypto'
import { answer, refuse, type Callbacks } from './callbacks'
import type { MemoryFiles } from './memory-files'
import { createIntersectionObserver, createSelectorQuery } from './selector-query'

export interface WxCall {
  readonly name: string
  readonly options: Readonly<Record<string, unknown>>
}

/** What the team's cloud answers; rejecting is a network that is not there. */
export type CloudFunction = (data: unknown) => Promise<unknown>

export interface WxSettings {
  readonly files: MemoryFiles
  readonly calls: WxCall[]
  readonly cloud: CloudFunction
}

/** Calls that are written down and succeed with nothing. Those that move between pages are given by the mini program. */
const PLAIN_CALLS = [
  'showToast hideToast showLoading hideLoading showModal showActionSheet stopPullDownRefresh startPullDownRefresh',
  'setNavigationBarTitle setNavigationBarColor setBackgroundColor setBackgroundTextStyle pageScrollTo previewImage',
  'setClipboardData vibrateShort hideKeyboard shareFileMessage request hideShareMenu showShareMenu requirePrivacyAuthorize',
].flatMap((names) => names.split(' '))

const WINDOW = {
  pixelRatio: 2,
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 47,
  safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
}
const BASE = { SDKVersion: '3.8.0', language: 'zh_CN', theme: 'light', fontSizeSetting: 17, fontSizeScaleFactor: 1 }
const DEVICE = { platform: 'ios', system: 'iOS 12.5', model: 'iPhone' }
const LAUNCH = { path: '', query: {}, scene: 1001, referrerInfo: {} }

const listeners = () =>
  Object.fromEntries(
    ['ThemeChange', 'AppShow', 'AppHide', 'NetworkStatusChange', 'WindowResize', 'KeyboardHeightChange', 'Error']
      .flatMap((event) => [`on${event}`, `off${event}`])
      .map((name) => [name, () => undefined]),
  )

/** The synchronous `getStorageSync` and its kin, kept apart from the files. */
const keyValues = (store = new Map<string, unknown>()) => ({
  getStorageSync: (key: string) => (store.has(key) ? store.get(key) : ''),
  setStorageSync: (key: string, value: unknown) => void store.set(key, value),
  removeStorageSync: (key: string) => void store.delete(key),
})

const cloudOf = ({ calls, cloud }: WxSettings) => ({
  init: (options: Record<string, unknown>) => void calls.push({ name: 'cloud.init', options }),
  callFunction: (options: Callbacks & { name: string; data: unknown }) => {
    calls.push({ name: 'cloud.callFunction', options: { name: options.name, data: options.data } })
    cloud(options.data).then(
      (result) => answer('cloud.callFunction', options, { result }),
      (reason: unknown) => refuse('cloud.callFunction', options, { reason: String(reason) }),
    )
  },
})

/** `wx` as far as a mini program of ours can tell: what it asks is written into `calls`, files are in memory. */
export const wxStub = (settings: WxSettings): Record<string, unknown> => {
  const record =
    (name: string) =>
    (options: Callbacks & Record<string, unknown> = {}) => {
      settings.calls.push({ name, options })
      answer(name, options)
    }
  return {
    ...Object.fromEntries(PLAIN_CALLS.map((name) => [name, record(name)])),
    ...listeners(),
    ...keyValues(),
    env: { USER_DATA_PATH: settings.files.userDataPath },
    cloud: cloudOf(settings),
    getFileSystemManager: () => settings.files,
    getRandomValues: (options: Callbacks & { length: number }) =>
      answer('getRandomValues', options, { randomValues: Uint8Array.from(randomBytes(options.length)).buffer }),
    getNetworkType: (options: Callbacks) => answer('getNetworkType', options, { networkType: 'wifi' }),
    getSystemInfoSync: () => ({ ...WINDOW, ...BASE, ...DEVICE }),
    getWindowInfo: () => WINDOW,
    getAppBaseInfo: () => BASE,
    getDeviceInfo: () => DEVICE,
    getMenuButtonBoundingClientRect: () => ({ left: 296, top: 53, right: 383, bottom: 85, width: 87, height: 32 }),
    getLaunchOptionsSync: () => LAUNCH,
    getEnterOptionsSync: () => LAUNCH,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    canIUse: () => true,
    nextTick: (callback: () => void) => setTimeout(callback, 0),
    createSelectorQuery,
    createIntersectionObserver,
  }
}
