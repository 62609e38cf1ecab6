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

  /** What crosses is JSON: the copy is what the view gets. */
  cross<T>(route: string, data: T): T {
    const text = JSON.stringify(data)
    this.sent.push({ route, bytes: encoder.encode(text).length, at: performance.now(), text })
    return JSON.parse(text) as T
  }

  time<T>(name: string, run: () => T): T {
    const from = performance.now()
    try {
      return run()
    } finally {
      this.handled.push({ name, milliseconds: performance.now() - from })
    }
  }

  /** `ms` from the start of the package's code to the first frame that shows content. */
  get firstContentMilliseconds(): number | undefined {
    return this.firstContentAt === undefined ? undefined : this.firstContentAt - this.startedAt
  }

  reset(): void {
    this.sent.length = 0
    this.handled.length = 0
  }
}

/** Elements of the package's own; what a built-in component is made of in this browser is not among them. */
const isOwn = (element: Element): boolean => element.tagName.startsWith('WX-')

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
