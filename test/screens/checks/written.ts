import { isPainted } from './painted'

/** A piece of text as it stands on the screen. */
export interface Written {
  readonly element: Element
  readonly words: string
  /** One rectangle a line, as high as the letters. */
  readonly lines: readonly DOMRect[]
  readonly style: CSSStyleDeclaration
}

/** Fonts leave room above and below their letters, more than a line of text takes; the letters fill this much of it. */
const asHighAsLetters = ({ left, top, width, height }: DOMRect, fontSize: number): DOMRect =>
  new DOMRect(left, top + (height - fontSize) / 2, width, fontSize)

const writtenOf = (element: Element, words: string, rectangles: readonly DOMRect[]): Written => {
  const style = getComputedStyle(element)
  const fontSize = Number.parseFloat(style.fontSize)
  const lines = rectangles
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((each) => asHighAsLetters(each, fontSize))
  return { element, words, lines, style }
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest('script, style')

const textsOf = (root: Element): readonly Written[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Written[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim()
    const element = node.parentElement
    if (!words || !element || !isShown(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    found.push(writtenOf(element, words, [...range.getClientRects()]))
  }
  return found
}

/** What was typed, or what stands there in its place. */
const entriesOf = (root: Element): readonly Written[] =>
  [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
    .filter((entry) => entry.type !== 'file' && isShown(entry) && (entry.value || entry.placeholder))
    .map((entry) => {
      const written = writtenOf(entry, entry.value || entry.placeholder, [entry.getBoundingClientRect()])
      return entry.value ? written : { ...written, style: getComputedStyle(entry, '::placeholder') }
    })

/** Every text that stands on the screen, whether or not something covers it. */
export const allWritten = (root: Element): readonly Written[] =>
  [...textsOf(root), ...entriesOf(root)].filter(({ lines }) => lines.length > 0)

const centreOf = ({ left, top, width, height }: DOMRect): [number, number] => [left + width / 2, top + height / 2]

/** What lies under a line of text, its own element first; none where something opaque lies over it or it is cut off. */
export const layersUnder = ({ element }: Written, line: DOMRect): readonly Element[] => {
  const stack = document.elementsFromPoint(...centreOf(line))
  const own = stack.findIndex((each) => each === element || element.contains(each) || each.contains(element))
  if (own < 0) return []
  const isCovered = stack.slice(0, own).some((above) => isPainted(above))
  if (isCovered) return []
  const layers = stack.slice(own)
  // A child that a point meets first paints over its parent's own words only where it is in their way.
  return layers[0] === element
    ? layers
    : [element, ...layers.filter((each) => each !== element && !element.contains(each))]
}

/** What lies over a line of text and hides it. */
export const coverOf = ({ element }: Written, line: DOMRect): Element | undefined => {
  const stack = document.elementsFromPoint(...centreOf(line))
  const own = stack.findIndex((each) => each === element || element.contains(each))
  return stack.slice(0, Math.max(0, own)).find((above) => !above.contains(element) && isPainted(above))
}
