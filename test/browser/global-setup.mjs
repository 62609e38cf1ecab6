import { chromium } from 'playwright-core'
import { buildMiniprogramHost } from '../../scripts/build-miniprogram-host.mjs'
import { buildScreenChecks } from '../../scripts/build-screen-checks.mjs'
import { startMiniprogramHost } from '../../scripts/start-miniprogram-host.mjs'
import { launchOptions } from './launch-options.mjs'

/** One browser and one host for all browser tests; each test opens contexts of its own in them. */
export default async () => {
  const server = await chromium.launchServer(await launchOptions())
  process.env.DAYBREAK_BROWSER = server.wsEndpoint()
  globalThis.daybreakBrowserServer = server
  await Promise.all([buildMiniprogramHost(), buildScreenChecks()])
  const host = await startMiniprogramHost()
  process.env.DAYBREAK_HOST = host.address
  globalThis.daybreakHost = host
}
