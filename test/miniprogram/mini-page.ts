import type { SimulatedNode, SimulatedPage } from './simulate'
import { waitUntil } from './wait-until'

/** One compiled page that is open, driven by the `id`s of its elements. */
export class MiniPage {
  /** Bytes of JSON that crossed to the view with each `setData`, oldest first. */
  readonly sentBytes: number[] = []

  constructor(
    readonly route: string,
    readonly page: SimulatedPage,
  ) {
    const { instance } = page
    const setData = instance.setData.bind(instance)
    instance.setData = (data, callback) => {
      this.sentBytes.push(Buffer.byteLength(JSON.stringify(data)))
      setData(data, callback)
    }
  }

  /** All that the page says, without its line breaks. */
  text(): string {
    return (this.page.dom.textContent ?? '').replace(/\s+/g, ' ').trim()
  }

  textOf(id: string): string {
    return (this.need(id).dom.textContent ?? '').replace(/\s+/g, ' ').trim()
  }

  has(id: string): boolean {
    return find(this.page, id) !== undefined
  }

  async tap(id: string): Promise<void> {
    await this.send(id, 'tap')
  }

  /** Types a whole value, one keystroke after the other as the keyboard reports them, and leaves the field. */
  async type(id: string, value: string): Promise<void> {
    await this.send(id, 'focus', { value: '' })
    for (let end = 1; end <= value.length; end += 1) await this.send(id, 'input', { value: value.slice(0, end) })
    await this.send(id, 'blur', { value })
  }

  async change(id: string, value: unknown): Promise<void> {
    await this.send(id, 'change', { value })
  }

  async waitForText(text: string): Promise<void> {
    await waitUntil(
      () => this.text().includes(text),
      () => `"${text}" on ${this.route}, which says: ${this.text()}`,
    )
  }

  async waitFor(id: string): Promise<void> {
    await waitUntil(
      () => this.has(id),
      () => `#${id} on ${this.route}, which says: ${this.text()}`,
    )
  }

  private async send(id: string, event: string, detail: object = {}): Promise<void> {
    this.need(id).dispatchEvent(event, { detail, bubbles: true })
    // The event is dispatched in a microtask, and what it changed reaches the view in a later task.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0))
  }

  private need(id: string): SimulatedNode {
    const node = find(this.page, id)
    if (!node) throw new Error(`No #${id} on ${this.route}, which says: ${this.text()}`)
    return node
  }
}

/** What stands in a part of its own is found as the product itself finds it: across the border of that part. */
const find = (node: SimulatedNode, id: string): SimulatedNode | undefined =>
  node.querySelector(`#${id}, .screen >>> #${id}`)
