import { answering, Refusal } from './wx/answering'
import type { PageFrame, Query } from './page-frame'

const MOST_PAGES = 10

interface Address {
  readonly url: string
}

/** `pages/team/index?x=1` or `/pages/team/index?x=1` */
const addressOf = (url: string): { route: string; query: Query } => {
  const [route = '', query = ''] = url.replace(/^\//, '').split('?')
  return { route, query: Object.fromEntries(new URLSearchParams(query)) }
}

interface Surroundings {
  readonly tabs: readonly string[]
  /** Waits until the code of a page is on the phone. */
  readonly fetchFor: (route: string) => Promise<void>
  /** A page is on the screen; its own code has not been asked yet. */
  readonly opened: (route: string) => void
  readonly create: (route: string, query: Query) => PageFrame
}

/** The pages that are open, moved between by WeChat's rules: ten at most, tabs kept, no tab on top of another page. */
export class PageStack {
  private frames: PageFrame[] = []
  private readonly openTabs = new Map<string, PageFrame>()

  constructor(private readonly surroundings: Surroundings) {}

  get front(): PageFrame | undefined {
    return this.frames[this.frames.length - 1]
  }

  get pages(): readonly PageFrame[] {
    return this.frames
  }

  /** `wx.navigateTo` and its kin. */
  calls() {
    return {
      navigateTo: this.going('navigateTo', (url) => this.navigateTo(url)),
      redirectTo: this.going('redirectTo', (url) => this.redirectTo(url)),
      reLaunch: this.going('reLaunch', (url) => this.reLaunch(url)),
      switchTab: this.going('switchTab', (url) => this.switchTab(url)),
      navigateBack: answering<{ delta?: number }>('navigateBack', ({ delta = 1 }) => this.navigateBack(delta)),
    }
  }

  /** The first page of all. */
  async launch(url: string): Promise<void> {
    await this.surroundings.fetchFor(addressOf(url).route)
    this.reLaunch(url)
  }

  private going(name: string, go: (url: string) => void) {
    return answering<Address>(name, async ({ url }) => {
      await this.surroundings.fetchFor(addressOf(url).route)
      go(url)
    })
  }

  private reLaunch(url: string): void {
    for (const frame of new Set([...this.frames, ...this.openTabs.values()])) frame.close()
    this.openTabs.clear()
    this.frames = []
    this.push(url)
  }

  private navigateTo(url: string): void {
    if (this.isTab(url)) throw new Refusal('can not navigateTo a tabbar page')
    if (this.frames.length >= MOST_PAGES) throw new Refusal('webview count limit exceed')
    this.front?.hide()
    this.push(url)
  }

  private redirectTo(url: string): void {
    if (this.isTab(url)) throw new Refusal('can not redirectTo a tabbar page')
    this.closeFront()
    this.push(url)
  }

  private switchTab(url: string): void {
    const { route } = addressOf(url)
    if (!this.isTab(url)) throw new Refusal('can not switch to no-tabBar page')
    if (this.front?.route === route) return
    while (this.front && !this.surroundings.tabs.includes(this.front.route)) this.closeFront()
    if (this.front?.route === route) return this.front.show()
    this.front?.hide()
    this.frames = []
    const open = this.openTabs.get(route)
    if (!open) return this.push(url)
    this.frames = [open]
    open.show()
  }

  private navigateBack(delta: number): void {
    if (this.frames.length < 2) throw new Refusal('cannot navigate back at first page')
    for (let left = Math.min(delta, this.frames.length - 1); left > 0; left -= 1) this.closeFront()
    this.front?.show()
  }

  private push(url: string): void {
    const { route, query } = addressOf(url)
    const frame = this.surroundings.create(route, query)
    this.frames.push(frame)
    if (this.isTab(url)) this.openTabs.set(route, frame)
    frame.attach()
    this.surroundings.opened(route)
    frame.start()
  }

  private closeFront(): void {
    const frame = this.frames.pop()
    if (!frame) return
    this.openTabs.delete(frame.route)
    frame.close()
  }

  private isTab(url: string): boolean {
    return this.surroundings.tabs.includes(addressOf(url).route)
  }
}
