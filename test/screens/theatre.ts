import type { CallName, Calls } from '@/protocol/calls'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { BrowserHand } from '../flows/browser-hand'
import type { Build } from '../flows/hand'
import { openContext } from '../browser/open-phone'
import { SCREEN } from '../browser/phone'
import { BEGINNINGS, type Beginning } from './beginnings'
import type { Screen } from './screen'
import type { Stage, StageCall } from './stage'
import type { Variant } from './variants'

type Storage = Exclude<BrowserContextOptions['storageState'], string | undefined>

interface Phone extends Stage {
  readonly hand: BrowserHand
  readonly context: BrowserContext
}

/** Ends what is still moving; what moves for ever is left alone. Runs in the page. */
const settle = async (): Promise<void> => {
  await document.fonts.ready
  for (const animation of document.getAnimations())
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish()
}

/** How high the phone would have to be for what is in front to need no scrolling. Runs in the page. */
const fullHeight = (pageMark: string): number => {
  const missing = (element: Element): number => {
    const { overflowY } = getComputedStyle(element)
    return overflowY === 'auto' || overflowY === 'scroll' ? element.scrollHeight - element.clientHeight : 0
  }
  const isShown = (element: HTMLElement): boolean => element.offsetParent !== null || element.offsetHeight > 0
  const sheet = [...document.querySelectorAll<HTMLElement>('.sheet')].filter(isShown).pop()
  // A sheet takes 85 % of the height; the page behind it may scroll on.
  if (sheet) return window.innerHeight + Math.ceil(Math.max(0, ...[...sheet.querySelectorAll('*')].map(missing)) / 0.85)
  const pages = [...document.querySelectorAll<HTMLElement>(pageMark)].filter(isShown)
  const hidden = pages.flatMap((page) => [page, ...page.querySelectorAll('*')]).map(missing)
  return Math.max(document.documentElement.scrollHeight, window.innerHeight + Math.max(0, ...hidden))
}

/** The preview reads its address whenever it is drawn for another size of the window. Runs in the page. */
const setFontSize = (fontSize: number): void => {
  const address = new URL(window.location.href)
  address.searchParams.set('fontSize', String(fontSize))
  window.history.replaceState(window.history.state, '', address)
}

/** The browser says its language once for a phone: what it would say of another one. Runs in the page. */
const setLanguage = (language: string): void => {
  if (navigator.language === language) return
  Object.defineProperty(navigator, 'language', { configurable: true, get: () => language })
  window.dispatchEvent(new Event('languagechange'))
}

/** Measured and drawn again after a resize. Runs in the page. */
const nextFrames = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
}

const MOST_TURNS = 12
/** On a busy machine a list draws its next rows later than three frames. */
const QUIET_LOOKS = 3

const PAGE_MARKS: Readonly<Record<Build, string>> = { preview: '.taro_page', weapp: '.page-frame' }

/** Where the screens of one build are shown: every showing is on a phone of its own that holds what the screen begins with. */
export class Theatre {
  private readonly prepared = new Map<string, Promise<Storage>>()

  constructor(
    readonly build: Build,
    private readonly homeOf: (person: string) => string,
  ) {}

  /**
   * Brings a phone to the screen, as high as the screen is long, so that what is fixed to the lower edge stands at its
   * end. The phone is gone after `look`; throws what its page threw.
   */
  async show<T>(screen: Screen, variant: Variant, look: (page: Page) => Promise<T>): Promise<T> {
    const phone = await this.phone(screen, variant, await this.storageFor(screen, variant))
    try {
      await phone.hand.open(screen.route, { now: screen.now, fontSize: variant.fontSize })
      await screen.steps?.(phone)
      await phone.hand.finds(screen.ready)
      const [page] = phone.context.pages()
      if (!page) throw new Error('The phone has no page.')
      // A message lies over the page for a moment only; the page below may have one of its own.
      await page.waitForFunction(() => document.querySelectorAll('.toast').length === 0)
      await this.unfold(page)
      const seen = await look(page)
      if (phone.hand.failures.length > 0) throw new Error(`The page threw: ${phone.hand.failures.join('; ')}`)
      return seen
    } finally {
      await phone.context.close()
    }
  }

  /**
   * Turns what is shown into another variant, as when its person changes the phone's settings. Records keep the words
   * they began with, and only the preview hears of another language: WeChat begins anew.
   */
  async turn(page: Page, { settings, fontSize }: Variant): Promise<void> {
    await page.emulateMedia({ colorScheme: settings.colorScheme })
    await page.evaluate(setLanguage, settings.locale)
    await page.evaluate(setFontSize, fontSize)
    await page.setViewportSize(SCREEN)
    await this.unfold(page)
  }

  /** A list draws more of itself on a higher phone, and may turn out longer than it thought. */
  private async unfold(page: Page): Promise<void> {
    let height: number = SCREEN.height
    let quietLooks = 0
    for (let turn = 0; turn < MOST_TURNS && quietLooks < QUIET_LOOKS; turn += 1) {
      const needed = await page.evaluate(fullHeight, PAGE_MARKS[this.build])
      quietLooks = needed > height ? 0 : quietLooks + 1
      if (needed > height) {
        height = needed
        await page.setViewportSize({ ...SCREEN, height })
      }
      await page.evaluate(nextFrames)
    }
    await page.evaluate(settle)
  }

  private async phone(screen: Screen, { settings }: Variant, storageState?: Storage): Promise<Phone> {
    const context = await openContext({ ...settings, reducedMotion: 'reduce', ...(storageState && { storageState }) })
    const setClock = (now: string): Promise<void> => context.clock.setFixedTime(new Date(now))
    await setClock(screen.now)
    const hand = new BrowserHand(this.build, context, this.homeOf(screen.person ?? 'chen'))
    return { hand, context, setClock, callAs: (person, call) => this.call(person, call) }
  }

  private async call<N extends CallName>(person: string, call: StageCall<N>): Promise<Calls[N]['reply']> {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ ...call, client: 1 })
    const response = await fetch(`${this.homeOf(person)}api`, { method: 'POST', headers, body })
    const reply = (await response.json()) as { ok: true; data: Calls[N]['reply'] } | { ok: false; message: string }
    if (!reply.ok) throw new Error(`${call.name}: ${reply.message}`)
    return reply.data
  }

  private storageFor(screen: Screen, variant: Variant): Promise<Storage | undefined> {
    const { from, now, person } = screen
    if (from === 'nothing') return Promise.resolve(undefined)
    const key = [from, now, person, variant.settings.locale].join(' ')
    const storage = this.prepared.get(key) ?? this.prepare(from, screen, variant)
    this.prepared.set(key, storage)
    return storage
  }

  private async prepare(from: Beginning, screen: Screen, variant: Variant): Promise<Storage> {
    const phone = await this.phone(screen, variant)
    try {
      await phone.hand.open('', { now: screen.now })
      await BEGINNINGS[from](phone, screen.now)
      return await phone.context.storageState({ indexedDB: true })
    } finally {
      await phone.context.close()
    }
  }
}
