import path from 'node:path'
import type { Browser } from 'playwright-core'
import { Phone, SCREEN } from '../browser/phone'
import { drawFrame } from './frame'
import type { Screen } from './screen'

/** How high the phone would have to be for the page in front to need no scrolling. Runs in the page. */
const fullHeight = (): number => {
  const pages = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter((page) => page.offsetParent !== null)
  const scrolled = pages.flatMap((page) => [page, ...page.querySelectorAll<HTMLElement>('*')])
  const hidden = scrolled.map((element) => {
    const { overflowY } = getComputedStyle(element)
    return overflowY === 'auto' || overflowY === 'scroll' ? element.scrollHeight - element.clientHeight : 0
  })
  return Math.max(document.documentElement.scrollHeight, window.innerHeight + Math.max(0, ...hidden))
}

/**
 * Takes one full-length picture: the phone is made as high as the page, so that what is fixed to its lower edge
 * stands at the end, as in the designs. Storage is empty before and gone after.
 */
export const takePicture = async (
  browser: Browser,
  screen: Screen,
  { homeOf, folder }: { homeOf: (person: string) => string; folder: string },
): Promise<readonly string[]> => {
  const context = await browser.newContext({
    viewport: SCREEN,
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    ...screen.options,
  })
  const phone = await Phone.of(context, homeOf(screen.person ?? 'chen'))
  await phone.page.clock.setFixedTime(new Date(screen.now))
  try {
    await screen.run(phone, (route) => phone.open(route, { now: screen.now, frame: 'phone' }))
    await phone.page.setViewportSize({
      ...SCREEN,
      height: Math.max(SCREEN.height, await phone.page.evaluate(fullHeight)),
    })
    await phone.page.evaluate(() => document.fonts.ready.then(() => undefined))
    await drawFrame(phone.page, { time: screen.now.slice(11, 16), isDark: screen.options?.colorScheme === 'dark' })
    await phone.page.screenshot({ path: path.join(folder, `${screen.name}.png`), animations: 'disabled' })
    return phone.pageErrors
  } finally {
    await context.close()
  }
}
