import type { BrowserContext, Locator, Page } from 'playwright-core'

/** The size of the design: 390 × 844 points, drawn at twice that. */
export const SCREEN = { width: 390, height: 844 } as const

/** How the elements of one build are told apart in the document. */
export interface Marks {
  /** A page of the app; those below stay in the document. */
  readonly page: string
  readonly byId: (id: string) => string
}

const PREVIEW_MARKS: Marks = { page: '.taro_page', byId: (id) => `[id="${id}"]` }

/** One person's phone: a page of the preview, driven by the `id`s of its elements and by what can be read on it. */
export class Phone {
  private readonly failures: string[] = []

  constructor(
    readonly page: Page,
    private readonly home: string,
    private readonly marks: Marks = PREVIEW_MARKS,
  ) {
    page.on('pageerror', (error) => this.failures.push(error.message))
  }

  static async of(context: BrowserContext, home: string, marks?: Marks): Promise<Phone> {
    return new Phone(await context.newPage(), home, marks)
  }

  /** Errors that nothing on the page caught, in order. */
  get pageErrors(): readonly string[] {
    return this.failures
  }

  /** Loads the preview afresh at a route such as `pages/sessions/index`, with the preview's own parameters (`now`, `frame`). */
  async open(route = '', preview: Readonly<Record<string, string>> = {}): Promise<void> {
    const query = new URLSearchParams(preview).toString()
    // Only the part after # would differ from the last address, and that loads nothing.
    await this.page.goto('about:blank')
    await this.page.goto(`${this.home}${query && `?${query}`}${route && `#/${route}`}`)
    await this.front().waitFor()
  }

  /** The page of the app that is in front. */
  front(): Locator {
    return this.page.locator(`${this.marks.page}:visible`).last()
  }

  /** The newest visible element with this id: pages below stay in the document. */
  find(id: string): Locator {
    return this.page.locator(`${this.marks.byId(id)}:visible`).last()
  }

  async has(id: string): Promise<boolean> {
    return (await this.page.locator(`${this.marks.byId(id)}:visible`).count()) > 0
  }

  async tap(id: string): Promise<void> {
    await this.find(id).click()
  }

  async tapText(text: string): Promise<void> {
    await this.page.getByText(text, { exact: true }).filter({ visible: true }).last().click()
  }

  /** Replaces what stands in a field, key by key, as a person would. */
  async type(id: string, value: string): Promise<void> {
    const field = this.find(id)
      .locator('input, textarea')
      .or(this.page.locator(`input[id="${id}"], textarea[id="${id}"]`))
    const visible = field.filter({ visible: true }).last()
    await visible.fill('')
    await visible.pressSequentially(value)
  }

  /** Everything that can be read on the page in front, lines trimmed. */
  async text(): Promise<string> {
    const text = await this.front().innerText()
    return text.replace(/[^\S\n]+/g, ' ').trim()
  }

  async textOf(id: string): Promise<string> {
    return (await this.find(id).innerText()).trim()
  }

  async waitForText(text: string): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor()
  }

  async goOffline(): Promise<void> {
    await this.page.context().setOffline(true)
  }

  async goOnline(): Promise<void> {
    await this.page.context().setOffline(false)
  }

  /** Ends the page at once, as a phone ends an app: nothing of it runs any more. What it stored stays. */
  async kill(): Promise<void> {
    await this.page.close({ runBeforeUnload: false })
  }
}
