import type { PackedProgram } from '../packing/packed-program'
import { figuresOf, Measures, showsContent, type PageFigures } from './measures'
import { PageStack } from './page-stack'
import { PHONE_STYLE } from './phone-style'
import { PhoneStorage } from './phone-storage'
import { Program } from './program'
import { settingsOf, shiftedDate, type PhoneSettings } from './settings'
import { wechat } from './wx/wechat'
import type { WxCall } from './wx/screen'

interface App {
  onLaunch?(options: object): void
  onShow?(options: object): void
  onHide?(): void
}

const addStyle = (text: string): void => {
  const style = document.head.appendChild(document.createElement('style'))
  style.textContent = text
}

/** The phone as a test or a person holds it: starts the package, and tells what it did. */
export class Control {
  readonly measures = new Measures()
  /** Calls of `wx` that a screen shows nothing of. */
  readonly calls: WxCall[] = []
  private readonly stack: PageStack
  private readonly program: Program
  private app: App | undefined

  private constructor(
    private readonly packed: PackedProgram,
    storage: PhoneStorage,
    private readonly settings: PhoneSettings,
  ) {
    const tabs = packed.app.tabBar?.list.map(({ pagePath }) => pagePath) ?? []
    this.stack = new PageStack({
      tabs,
      fetchFor: (route) => this.program.fetchFor(route),
      create: (route, query) => this.program.createPage(route, query),
      opened: (route) => {
        this.measures.onDrawn()
        requestAnimationFrame(() => this.program.preloadAt(route))
      },
    })
    const wx = wechat({ storage, settings, calls: this.calls, stack: this.stack, launch: () => this.launchOptions() })
    this.program = new Program(packed, this.measures, {
      ...{ wx, Date: shiftedDate(settings.clockOffset), setTimeout: this.measures.setTimeout },
      App: (app: App) => void (this.app = app),
      getApp: () => this.app,
      getCurrentPages: () => this.stack.pages.map(({ instance }) => instance),
    })
  }

  static async of(packed: PackedProgram): Promise<Control> {
    const settings = settingsOf(window.location)
    return new Control(packed, await PhoneStorage.open(settings.storageName), settings)
  }

  /** Runs `app.js` and opens the page of the address. */
  start(): void {
    addStyle(PHONE_STYLE)
    addStyle(this.packed.styles.app ?? '')
    Program.tellErrors((error) => reportError(error))
    this.watchFirstContent()
    this.measures.startedAt = performance.now()
    this.program.runApp()
    this.measures.time('onLaunch', () => this.app?.onLaunch?.(this.launchOptions()))
    this.measures.time('onShow', () => this.app?.onShow?.(this.launchOptions()))
    void this.stack.launch(this.settings.path || (this.packed.app.pages[0] ?? ''))
    document.addEventListener('visibilitychange', () => (document.hidden ? this.hide() : this.show()))
  }

  /** The person leaves for the home screen: the last word before WeChat may end the mini program. */
  hide(): void {
    this.stack.front?.instance.onHide?.()
    this.app?.onHide?.()
  }

  show(): void {
    this.app?.onShow?.(this.launchOptions())
    this.stack.front?.instance.onShow?.()
  }

  /** What the card of the page in front would say. */
  share(): unknown {
    return this.stack.front?.instance.onShareAppMessage?.({ from: 'menu' })
  }

  route(): string {
    return this.stack.front?.route ?? ''
  }

  get codeBytes(): number {
    return this.program.codeBytes
  }

  figures(): PageFigures {
    const page = this.stack.front?.page
    if (!page) throw new Error('no page is open')
    return figuresOf(page)
  }

  private launchOptions(): object {
    const path = this.settings.path || this.packed.app.pages[0]
    return { path, query: {}, scene: 1001, referrerInfo: {} }
  }

  /** Laid out, not painted: a phone paints in a thread of its own, here it would wait for the package's next task. */
  private watchFirstContent(): void {
    this.measures.onDrawn = () => {
      const page = this.stack.front?.page
      if (!page || !showsContent(page)) return
      this.measures.firstContentAt = performance.now()
      this.measures.onDrawn = () => undefined
    }
  }
}
