import type { AssociatedBackend, CodeSpace, Root } from 'glass-easel-miniprogram-adapter'

export type Query = Readonly<Record<string, string>>

export interface PageInstance {
  route: string
  options: Query
  onLoad?(query: Query): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onPageScroll?(position: { scrollTop: number }): void
  onReachBottom?(): void
  onShareAppMessage?(cause: { from: string }): unknown
}

const REACH_BOTTOM = 50

/** One open page: its instance, the element it is drawn in, and the style sheet that only it may use. */
export class PageFrame {
  readonly element = document.createElement('div')
  readonly instance: PageInstance
  private readonly root: Root
  private readonly style = document.createElement('style')
  private wasAtBottom = false

  constructor(
    readonly route: string,
    readonly query: Query,
    { backend, space, style }: { backend: AssociatedBackend; space: CodeSpace; style: string },
  ) {
    this.root = backend.createRoot('wx-page', space, route)
    this.instance = this.root.get() as unknown as PageInstance
    Object.assign(this.instance, { route, __route__: route, options: query })
    this.style.textContent = style
    this.element.className = 'page-frame'
    this.element.addEventListener('scroll', () => this.scrolled())
  }

  /** The page's own element, as `page` of a style sheet means it. */
  get page(): HTMLElement {
    return this.element.firstElementChild as HTMLElement
  }

  attach(): void {
    const placeholder = this.element.appendChild(document.createElement('div'))
    document.body.append(this.element)
    document.head.append(this.style)
    this.root.attach(this.element as never, placeholder as never)
  }

  /** Tells the page that it is open. */
  start(): void {
    this.instance.onLoad?.(this.query)
    this.instance.onShow?.()
    // Ready is after the first frame.
    requestAnimationFrame(() => this.instance.onReady?.())
  }

  show(): void {
    this.element.classList.remove('behind')
    document.head.append(this.style)
    this.instance.onShow?.()
  }

  /** Every page of WeChat has a view of its own: one that is behind lends its style sheet to nobody. */
  hide(): void {
    this.instance.onHide?.()
    this.element.classList.add('behind')
    this.style.remove()
  }

  close(): void {
    this.instance.onUnload?.()
    this.root.release()
    this.element.remove()
    this.style.remove()
  }

  private scrolled(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.element
    this.instance.onPageScroll?.({ scrollTop })
    const isAtBottom = scrollTop + clientHeight >= scrollHeight - REACH_BOTTOM
    if (isAtBottom && !this.wasAtBottom) this.instance.onReachBottom?.()
    this.wasAtBottom = isAtBottom
  }
}
