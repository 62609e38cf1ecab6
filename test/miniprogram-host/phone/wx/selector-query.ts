type Result = Record<string, unknown> | null
type Then = (result: Result | readonly Result[]) => void

interface Fields {
  readonly id?: boolean
  readonly dataset?: boolean
  readonly rect?: boolean
  readonly size?: boolean
  readonly scrollOffset?: boolean
  readonly node?: boolean
}

interface Asked {
  readonly find: () => readonly Element[]
  readonly isOne: boolean
  readonly fields: Fields
  readonly then?: Then | undefined
}

/** Ids stand in this browser behind a prefix of their component's. */
const cssOf = (selector: string): string => selector.replace(/#([\w-]+)/g, '[id$="--$1"]').replace(/>>>/g, ' ')

/** What stands inside a component of the package is found by `ancestor >>> descendant` alone. */
const isInsideComponent = (element: Element): boolean => !!element.parentElement?.closest('custom-wrapper')

/** The element that a selector of WeChat's means on the page in front. */
export const elementsOf = (page: Element | undefined, selector: string): readonly Element[] =>
  selector.split(',').flatMap((one) => {
    const found = page ? [...page.querySelectorAll(cssOf(one))] : []
    return one.includes('>>>') ? found : found.filter((element) => !isInsideComponent(element))
  })

const resultOf = (element: Element, fields: Fields): Result => {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element
  return {
    ...(fields.id && { id: element.id.replace(/^.*?--/, '') }),
    ...(fields.dataset && { dataset: {} }),
    ...(fields.rect && { left, top, right, bottom }),
    ...(fields.size && { width, height }),
    ...(fields.scrollOffset && { scrollLeft, scrollTop, scrollWidth, scrollHeight }),
    ...(fields.node && { node: element.querySelector('canvas') }),
  }
}

const RECTANGLE: Fields = { id: true, dataset: true, rect: true, size: true }
const SCROLL: Fields = { id: true, dataset: true, scrollOffset: true }

/** `wx.createSelectorQuery` over the page in front. `viewport` is what scrolls it. */
export const selectorQuery = (front: () => { page: Element; viewport: Element } | undefined) => () => {
  const asked: Asked[] = []
  const nodes = (find: Asked['find'], isOne: boolean) => {
    const ask = (fields: Fields, then?: Then) => {
      asked.push({ find, isOne, fields, then })
      return query
    }
    return {
      boundingClientRect: (then?: Then) => ask(RECTANGLE, then),
      scrollOffset: (then?: Then) => ask(SCROLL, then),
      fields: (fields: Fields, then?: Then) => ask(fields, then),
      node: (then?: Then) => ask({ node: true }, then),
    }
  }
  const query = {
    in: () => query,
    select: (selector: string) => nodes(() => elementsOf(front()?.page, selector).slice(0, 1), true),
    selectAll: (selector: string) => nodes(() => elementsOf(front()?.page, selector), false),
    selectViewport: () => nodes(() => [front()?.viewport].filter((each) => each !== undefined), true),
    exec: (then?: (results: readonly (Result | readonly Result[])[]) => void) => {
      // The view answers a frame later.
      requestAnimationFrame(() => {
        const results = asked.map(({ find, isOne, fields, then: told }) => {
          const found = find().map((element) => resultOf(element, fields))
          const result = isOne ? (found[0] ?? null) : found
          told?.(result)
          return result
        })
        then?.(results)
      })
      return query
    },
  }
  return query
}
