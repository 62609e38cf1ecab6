import type { BrowserContext, Route } from 'playwright-core'
import type { Control } from '../miniprogram-host/phone/control'
import { Phone, type Marks } from '../browser/phone'
import type { Build, Card, Cost, Hand, Opening } from './hand'

const WEAPP_MARKS: Marks = { page: '.page-frame', byId: (id) => `[id$="--${id}"]` }

/** What the phone's own code is to the tests that look into it. */
type WithPhone = { readonly phone: Control }

/** The package is on the phone already: without a network it opens all the same, and only calls fail. */
const fromThePhone = async (route: Route): Promise<void> => {
  if (route.request().method() !== 'GET') return route.abort('internetdisconnected')
  const response = await fetch(route.request().url())
  const body = Buffer.from(await response.arrayBuffer())
  return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
}

/** A browser has no other app to go to: the page is told that nobody sees it. Runs in the page. */
const setHidden = (isHidden: boolean): void => {
  const visibilityState = isHidden ? 'hidden' : 'visible'
  for (const [name, value] of Object.entries({ hidden: isHidden, visibilityState }))
    Object.defineProperty(document, name, { configurable: true, get: () => value })
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
}

const MOMENT_MILLISECONDS = 300

/** Nothing crossed for so long: what a touch set off is over. */
const QUIET_MILLISECONDS = 200

/** A hand on a phone in the browser. A context is the phone; it is reopened after every kill. */
export class BrowserHand implements Hand {
  private phone: Phone | undefined
  private readonly earlierFailures: string[] = []
  private opening: Opening = {}

  constructor(
    readonly build: Build,
    private readonly context: BrowserContext,
    private readonly home: string,
  ) {}

  get failures(): readonly string[] {
    return [...this.earlierFailures, ...(this.phone?.pageErrors ?? [])]
  }

  async open(route = '', opening = this.opening): Promise<void> {
    this.opening = opening
    this.phone ??= await Phone.of(this.context, this.home, this.build === 'weapp' ? WEAPP_MARKS : undefined)
    const settings = Object.entries(opening).map(([name, value]): [string, string] => [name, String(value)])
    await this.phone.open(route, { frame: 'phone', ...Object.fromEntries(settings) })
  }

  async tap(id: string): Promise<void> {
    await this.held.tap(id)
  }

  async tapOneOf(idStart: string, place: number): Promise<void> {
    const mark = this.build === 'weapp' ? `[id*="--${idStart}"]` : `[id^="${idStart}"]`
    await this.held.page.locator(`${mark}:visible`).nth(place).click()
  }

  async type(id: string, text: string): Promise<void> {
    await this.held.type(id, text)
  }

  async goOnTyping(id: string, text: string): Promise<void> {
    const field = this.held.find(id).locator('input, textarea').last()
    await field.press('End')
    await field.pressSequentially(text)
  }

  async give(id: string, { name, text }: { name: string; text: string }): Promise<void> {
    const chooser = this.held.page.waitForEvent('filechooser')
    await this.held.tap(id)
    await (await chooser).setFiles([{ name, mimeType: 'application/json', buffer: Buffer.from(text) }])
  }

  async takes(id: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const download = this.held.page.waitForEvent('download')
    await this.held.tap(id)
    const file = await download
    const pieces: Buffer[] = []
    for await (const piece of await file.createReadStream()) pieces.push(piece as Buffer)
    return { name: file.suggestedFilename(), bytes: Buffer.concat(pieces) }
  }

  async givePicture(id: string, file: string): Promise<void> {
    const chooser = this.held.page.waitForEvent('filechooser')
    await this.held.tap(id)
    await (await chooser).setFiles(file)
  }

  async finds(id: string): Promise<void> {
    await this.held.find(id).waitFor()
  }

  async sees(words: string): Promise<void> {
    await this.held.waitForText(words)
  }

  async losesSightOf(words: string): Promise<void> {
    await this.held.page.getByText(words).filter({ visible: true }).first().waitFor({ state: 'hidden' })
  }

  async has(id: string): Promise<boolean> {
    return this.held.has(id)
  }

  async read(id: string): Promise<string> {
    const field = this.held.find(id).locator('input, textarea')
    return (await field.count()) > 0 ? field.last().inputValue() : this.held.textOf(id)
  }

  async markup(id: string): Promise<string> {
    return this.held.find(id).evaluate((element) => element.outerHTML)
  }

  async readAll(): Promise<string> {
    return (await this.held.text()).replace(/\s+/g, '')
  }

  async scroll(pixels: number): Promise<void> {
    await this.held.page.mouse.move(195, 420)
    await this.held.page.mouse.wheel(0, pixels)
  }

  async putAway(): Promise<void> {
    await this.held.page.evaluate(setHidden, true)
    // No phone ends an app in the moment it is left.
    await new Promise((resolve) => setTimeout(resolve, MOMENT_MILLISECONDS))
  }

  async takeUp(): Promise<void> {
    await this.held.page.evaluate(setHidden, false)
  }

  async goOffline(): Promise<void> {
    await this.context.route(`${new URL(this.home).origin}/**`, fromThePhone)
    await this.held.goOffline()
  }

  async goOnline(): Promise<void> {
    await this.context.unrouteAll()
    await this.held.goOnline()
  }

  async kill(): Promise<void> {
    this.earlierFailures.push(...this.held.pageErrors)
    await this.held.kill()
    this.phone = undefined
  }

  async card(): Promise<Card | undefined> {
    if (this.build === 'preview') return undefined
    return this.held.page.evaluate(() => (window as unknown as WithPhone).phone.share() as Card)
  }

  async screenshot(path: string): Promise<void> {
    await this.held.page.screenshot({ path, animations: 'disabled' })
  }

  async cost(): Promise<Cost | undefined> {
    if (this.build === 'preview') return undefined
    return this.held.page.evaluate(async (quietMilliseconds) => {
      const { phone } = window as unknown as WithPhone
      // What a touch set off reaches the view in a later task.
      let quietSince = performance.now()
      while (performance.now() - quietSince < quietMilliseconds) {
        await new Promise((resolve) => setTimeout(resolve, quietMilliseconds / 4))
        quietSince = Math.max(quietSince, phone.measures.sent[phone.measures.sent.length - 1]?.at ?? 0)
      }
      const { sent, handled, firstContent } = phone.measures
      const longestHandler = handled.reduce((most, each) => (each.milliseconds > most.milliseconds ? each : most), {
        name: '',
        milliseconds: 0,
      })
      const cost = { sent: [...sent], longestHandler, firstContent, codeBytes: phone.codeBytes }
      phone.measures.reset()
      return { ...cost, ...phone.figures() }
    }, QUIET_MILLISECONDS)
  }

  private get held(): Phone {
    if (!this.phone) throw new Error('The app is not open')
    return this.phone
  }
}
