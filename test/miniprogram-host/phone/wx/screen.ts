import { answering } from './answering'
import { elementsOf } from './selector-query'

interface Front {
  readonly page: Element
  readonly viewport: Element
}

interface ScrollOptions {
  readonly scrollTop?: number
  readonly selector?: string
  readonly offsetTop?: number
  /** ms */
  readonly duration?: number
}

/** Calls that only the phone's own screen or motor would show: they succeed, and `calls` says that they were made. */
const PLAIN = [
  'showToast hideToast showLoading hideLoading setNavigationBarTitle setNavigationBarColor setBackgroundColor',
  'setBackgroundTextStyle startPullDownRefresh stopPullDownRefresh hideKeyboard vibrateShort vibrateLong',
  'hideShareMenu showShareMenu updateShareMenu requirePrivacyAuthorize hideHomeButton setTabBarBadge hideTabBar',
].flatMap((names) => names.split(' '))

export interface WxCall {
  readonly name: string
  readonly options: object
}

const scrollPage = ({ page, viewport }: Front, { scrollTop, selector, offsetTop = 0, duration }: ScrollOptions) => {
  const target = selector ? elementsOf(page, selector)[0] : undefined
  const from = viewport.scrollTop - viewport.getBoundingClientRect().top
  const top = target ? target.getBoundingClientRect().top + from + offsetTop : (scrollTop ?? viewport.scrollTop)
  viewport.scrollTo({ top, behavior: duration === 0 ? 'instant' : 'smooth' })
}

/** What the app asks of the screen it is on. */
export const screen = (calls: WxCall[], front: () => Front | undefined) => ({
  ...Object.fromEntries(
    PLAIN.map((name) => [name, answering(name, (options) => void calls.push({ name, options: { ...options } }))]),
  ),
  setClipboardData: answering<{ data: string }>('setClipboardData', async (options) => {
    calls.push({ name: 'setClipboardData', options: { data: options.data } })
    // A browser may refuse it; the call above is what a test looks at.
    await navigator.clipboard?.writeText(options.data).catch(() => undefined)
  }),
  showModal: answering<{ title?: string; content?: string; showCancel?: boolean }>('showModal', (options) => {
    const words = [options.title, options.content].filter(Boolean).join('\n')
    if (options.showCancel === false) window.alert(words)
    const confirm = options.showCancel === false || window.confirm(words)
    return { confirm, cancel: !confirm }
  }),
  pageScrollTo: answering<ScrollOptions>('pageScrollTo', (options) => {
    const shown = front()
    if (shown) scrollPage(shown, options)
  }),
  createOffscreenCanvas: ({ width = 300, height = 150 }) => new OffscreenCanvas(width, height),
})
