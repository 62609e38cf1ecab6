import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core'
import { Phone, SCREEN } from './phone'

let connected: Promise<Browser> | undefined

const browser = (): Promise<Browser> => {
  const address = process.env.DAYBREAK_BROWSER
  if (!address) throw new Error('No browser: run these tests as the jest project "browser".')
  connected ??= chromium.connect(address)
  return connected
}

/** A context is one phone's storage: pages opened in it again see what was stored there. */
export const openContext = async (options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  (await browser()).newContext({
    viewport: SCREEN,
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  })

/** A phone of its own at `home`, the address of one person's preview. */
export const openPhone = async (home: string, options: BrowserContextOptions = {}): Promise<Phone> =>
  Phone.of(await openContext(options), home)

/** For `afterAll`: leaves the shared browser as it was. */
export const closeBrowser = async (): Promise<void> => {
  const open = await connected
  connected = undefined
  await open?.close()
}
