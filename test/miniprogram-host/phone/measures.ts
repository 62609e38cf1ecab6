export interface Sent {
  readonly route: string
  readonly bytes: number
  /** ms since the phone was switched on */
  readonly at: number
  /** What crossed, as JSON. */
  readonly text: string
}

export interface Handled {
  readonly name: string
  readonly milliseconds: number
}

/** ms */
export interface FirstContent {
  /** Since the address was opened: the package read and unpacked, the phone's storage opened, the code run. */
  readonly fromOpening: number
  /** Since the first line of the package's own code. */
  readonly fromCode: number
}

export interface PageFigures {
  readonly nodes: number
  readonly depth: number
  readonly mostChildren: number
}

const encoder = new TextEncoder()

/** What WeChat would score: what crosses to the view, how long handlers take, how large the page is. */
export class Measures {
  readonly sent: Sent[] = []
  readonly handled: Handled[] = []
  /** ms, `performance.now()` */
  startedAt = 0
  firstContentAt: number | undefined
  /** Called whenever the view has drawn what it was sent. */
  onDrawn: () => void = () => undefined
  private viewMilliseconds = 0

  /** What crosses is JSON: the copy is what the view gets. */
  cross<T>(route: string, data: T): T {
    const text = JSON.stringify(data)
    this.sent.push({ route, bytes: encoder.encode(text).length, at: performance.now(), text })
    return JSON.parse(text) as T
  }

  /** Times a task of the package's JavaScript without what the view does within it: on a phone that is another thread. */
  time<T>(name: string, run: () => T): T {
    const from = performance.now()
    const viewBefore = this.viewMilliseconds
    try {
      return run()
    } finally {
      const milliseconds = performance.now() - from - (this.viewMilliseconds - viewBefore)
      this.handled.push({ name, milliseconds })
    }
  }

  /** What the view does with what it was sent. */
  view<T>(draw: () => T): T {
    const from = performance.now()
    try {
      const drawn = draw()
      this.onDrawn()
      return drawn
    } finally {
      this.viewMilliseconds += performance.now() - from
    }
  }

  /** The package's timers: React's work is done in them. */
  readonly setTimeout = (task: () => void, milliseconds?: number): number =>
    window.setTimeout(() => this.time('timer', task), milliseconds)

  /** When the view had first drawn words or a picture. */
  get firstContent(): FirstContent | undefined {
    const at = this.firstContentAt
    return at === undefined ? undefined : { fromOpening: at, fromCode: at - this.startedAt }
  }

  reset(): void {
    this.sent.length = 0
    this.handled.length = 0
  }
}

/** Elements of the package and its components; what a built-in is made of in this browser is not among them. */
const isOwn = (element: Element): boolean => element.tagName.includes('-')

const isPicture = (element: Element): boolean => {
  const { backgroundImage, maskImage } = getComputedStyle(element)
  return (backgroundImage !== 'none' || maskImage !== 'none') && element.clientHeight > 0
}

/** Whether there is anything to see but ground: words or a picture, as "first contentful paint" means it. */
export const showsContent = (page: HTMLElement): boolean =>
  page.innerText.trim() !== '' || [...page.querySelectorAll('*')].some(isPicture)

/** Counts the nodes of one page as WeChat's audit does: the page itself is not one of them. */
export const figuresOf = (page: Element): PageFigures => {
  const figures = { nodes: 0, depth: 0, mostChildren: 0 }
  const visit = (element: Element, depth: number): void => {
    const children = [...element.children]
    const own = children.filter(isOwn)
    figures.mostChildren = Math.max(figures.mostChildren, own.length)
    figures.depth = Math.max(figures.depth, depth)
    figures.nodes += own.length
    for (const child of children) visit(child, depth + (isOwn(child) ? 1 : 0))
  }
  visit(page, 0)
  return figures
}
