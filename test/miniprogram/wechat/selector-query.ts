const RECTANGLE = { left: 0, top: 0, right: 390, bottom: 40, width: 390, height: 40, scrollTop: 0, scrollLeft: 0 }

/** A selector query that finds every element in the same place: nothing is laid out here. */
export const createSelectorQuery = () => {
  const asked: ((result: typeof RECTANGLE) => void)[] = []
  const ask = (first: unknown, second?: unknown) => {
    const callback = typeof first === 'function' ? first : second
    asked.push(typeof callback === 'function' ? (callback as (result: typeof RECTANGLE) => void) : () => undefined)
    return query
  }
  const same = () => query
  const query = {
    in: same,
    select: same,
    selectAll: same,
    selectViewport: same,
    boundingClientRect: ask,
    scrollOffset: ask,
    fields: ask,
    node: ask,
    context: ask,
    exec(callback?: (results: readonly (typeof RECTANGLE)[]) => void) {
      setTimeout(() => {
        for (const each of asked) each(RECTANGLE)
        callback?.(asked.map(() => RECTANGLE))
      }, 0)
    },
  }
  return query
}

const watch = () => ({
  relativeTo: watch,
  relativeToViewport: watch,
  observe: () => undefined,
  disconnect: () => undefined,
})

/** An observer that never sees anything come or go. */
export const createIntersectionObserver = watch
