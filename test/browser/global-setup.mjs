import { chromium } from 'playwright-core'
import { launchOptions } from './launch-options.mjs'

/** One browser for all browser tests; each test opens contexts of its own in it. */
export default async () => {
  const server = await chromium.launchServer(await launchOptions())
  process.env.DAYBREAK_BROWSER = server.wsEndpoint()
  globalThis.daybreakBrowserServer = server
}
