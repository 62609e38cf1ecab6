import { createPlatformClock } from '@/services/clock/platform-clock.h5'
import { createPlatformDevice as createBrowserDevice } from '@/services/device/platform-device.h5'
import { createPlatformDevice } from '@/services/device/platform-device.weapp'
import { createPlatformNetwork } from '@/services/network/platform-network.weapp'
import { createPlatformWindow as createBrowserWindow } from '@/services/window/platform-window.h5'
import { createPlatformWindow } from '@/services/window/platform-window.weapp'
import { stubWx } from './wx-stub'

afterEach(() => window.history.pushState({}, '', '/'))

describe("the phone's window", () => {
  const phone = (menuButton: { left: number; top: number; width: number; height: number }) =>
    stubWx({
      getWindowInfo: () => ({
        windowWidth: 390,
        windowHeight: 844,
        screenHeight: 844,
        statusBarHeight: 47,
        safeArea: { bottom: 810 },
      }),
      getMenuButtonBoundingClientRect: () => menuButton,
    })

  it('centres the navigation row on the capsule and keeps the home strip free', () => {
    phone({ left: 296, top: 53, width: 87, height: 32 })
    expect(createPlatformWindow().insets()).toEqual({
      width: 390,
      height: 844,
      statusBarHeight: 47,
      navHeight: 44,
      safeBottom: 34,
      menuButton: { left: 296, top: 53, width: 87, height: 32 },
    })
  })

  it('takes a capsule without width for none', () => {
    phone({ left: 0, top: 0, width: 0, height: 0 })
    expect(createPlatformWindow().insets()).toMatchObject({
      width: 390,
      statusBarHeight: 47,
      navHeight: 44,
      safeBottom: 34,
    })
  })

  it('is the phone of the designs in the preview when asked', () => {
    expect(createBrowserWindow().insets()).toMatchObject({ statusBarHeight: 0, safeBottom: 0 })
    window.history.pushState({}, '', '/as/chen/?frame=phone')
    expect(createBrowserWindow().insets()).toMatchObject({ statusBarHeight: 47, navHeight: 44, safeBottom: 34 })
  })
})

describe("the phone's settings", () => {
  const device = (info: Partial<WxAppBaseInfo>, platform = 'ios') => {
    stubWx({ getAppBaseInfo: () => ({ language: 'zh_CN', ...info }), getDeviceInfo: () => ({ platform }) })
    return createPlatformDevice()
  }

  it('speaks Chinese to every kind of Chinese phone and English to the rest', () => {
    expect(device({ language: 'zh_TW' }).language()).toBe('zh-CN')
    expect(device({ language: 'ja' }).language()).toBe('en')
  })

  it('hears in the preview that the browser speaks another language, as long as it listens', () => {
    const languages = jest.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB')
    Object.assign(window, { matchMedia: () => ({ matches: false }) })
    const browser = createBrowserDevice()
    const heard: string[] = []
    const stop = browser.onLanguageChange(() => heard.push(browser.language()))
    languages.mockReturnValue('zh-CN')
    window.dispatchEvent(new Event('languagechange'))
    stop()
    window.dispatchEvent(new Event('languagechange'))
    expect(heard).toEqual(['zh-CN'])
    languages.mockRestore()
  })

  it("follows WeChat's font setting, by factor or by size, within what the layout bears", () => {
    expect(device({ fontSizeScaleFactor: 1.1 }).fontScale()).toBe(1.1)
    expect(device({ fontSizeSetting: 17 }).fontScale()).toBe(1)
    expect(device({ fontSizeSetting: 16 }, 'android').fontScale()).toBe(1)
    expect(device({ fontSizeSetting: 40 }).fontScale()).toBe(1.5)
    expect(device({}).fontScale()).toBe(1)
  })
})

describe("the phone's network", () => {
  it('tells of a change once, and what WeChat says first counts', () => {
    let change: (status: { isConnected: boolean }) => void = () => undefined
    stubWx({
      getNetworkType: ({ success }) => success?.({ networkType: 'none' }),
      onNetworkStatusChange: (listener) => (change = listener),
    })
    const network = createPlatformNetwork()
    const heard: boolean[] = []
    const stop = network.onChange((isOnline) => heard.push(isOnline))
    expect(network.isOnline()).toBe(false)
    change({ isConnected: true })
    change({ isConnected: true })
    stop()
    change({ isConnected: false })
    expect(heard).toEqual([true])
  })
})

describe("the preview's clock", () => {
  it('starts where the address says', () => {
    window.history.pushState({}, '', '/as/chen/?now=2026-11-22T00:10:00%2B08:00')
    const clock = createPlatformClock()
    expect(new Date(clock.now()).toISOString().slice(0, 16)).toBe('2026-11-21T16:10')
  })
})
