import { described, quoted } from './described'

/** The least width and height of what a finger has to hit, px. */
const LEAST = 44
/** A boundary between two px hides up to one of them from a probe. */
const TOLERANCE = 1
/** Probes of this many px first, of one px at the end. */
const STRIDE = 4
const GRID = [0.5, 0.25, 0.75, 0.1, 0.9]

/** Listeners that Taro's web components keep, by the event's name. */
type Listening = Element & { readonly __events?: Readonly<Record<string, unknown>> }

const ENTRIES = 'taro-input-core, taro-textarea-core, taro-picker-core, wx-input, wx-textarea, wx-picker'
const NAMED = '[role="button"], [role="tab"], [role="radio"], [role="switch"], [hover-class="pressed"], button, a[href]'

const listens = (element: Element): boolean => !!(element as Listening).__events?.click

/** Masks take a tap anywhere, and stand behind what is looked at. */
const isMask = (element: Element): boolean => element.matches('.mask')

const reactsOf = (root: Element): readonly Element[] =>
  [...root.querySelectorAll('*')].filter(
    (element) =>
      (listens(element) || element.matches(ENTRIES) || element.matches(NAMED)) &&
      !isMask(element) &&
      element.checkVisibility({ checkVisibilityCSS: true }),
  )

/** Words within a sentence are as high as its line: enlarging them would take taps from the lines around. */
const isWithinSentence = (element: Element): boolean => getComputedStyle(element).display === 'inline'

const hitAt = (targets: ReadonlySet<Element>, x: number, y: number): Element | undefined => {
  for (let each = document.elementFromPoint(x, y); each; each = each.parentElement) if (targets.has(each)) return each
  return undefined
}

/** A row that opens a wheel is the wheel's own; either answers. */
const isSame = (hit: Element | undefined, target: Element): boolean =>
  hit === target || (!!hit && hit.contains(target) && !!hit.closest('taro-picker-core, wx-picker'))

interface Reach {
  readonly width: number
  readonly height: number
}

const reachFrom = (hits: (x: number, y: number) => boolean, x: number, y: number): Reach => {
  const along = (stepX: number, stepY: number): number => {
    const hitsAfter = (length: number): boolean => hits(x + stepX * length, y + stepY * length)
    let length = 0
    while (length < LEAST && hitsAfter(length + STRIDE)) length += STRIDE
    while (length < LEAST && hitsAfter(length + 1)) length += 1
    return length
  }
  return { width: along(-1, 0) + along(1, 0) + 1, height: along(0, -1) + along(0, 1) + 1 }
}

/** Everything that a tap on it does something, where the area that takes the tap is too small; each in words. */
export const tapProblems = (root: Element): readonly string[] => {
  const elements = reactsOf(root)
  const targets = new Set(elements)
  return elements.flatMap((element) => {
    if (isWithinSentence(element)) return []
    const { left, top, width, height } = element.getBoundingClientRect()
    const hits = (x: number, y: number): boolean => isSame(hitAt(targets, x, y), element)
    const starts = GRID.flatMap((down) => GRID.map((across) => [left + width * across, top + height * down] as const))
    const start = starts.find(([x, y]) => hits(x, y))
    // Behind a sheet, or scrolled away.
    if (!start) return []
    const reach = reachFrom(hits, ...start)
    if (reach.width >= LEAST - TOLERANCE && reach.height >= LEAST - TOLERANCE) return []
    const words = (element as HTMLElement).innerText || (element.getAttribute('aria-label') ?? '')
    return [`tap: ${quoted(words)} at ${described(element)} takes taps on ${reach.width} × ${reach.height} px only`]
  })
}
