import { described, quoted } from './described'
import { forgetPaint, isPainted } from './painted'
import { allWritten, coverOf, layersUnder, type Written } from './written'

/** Edges fall between px, and letters lean out of their boxes a little. */
const TOLERANCE = 1.5
/** A name that people chose, in the room that WeChat's capsule leaves: it may end early, and is whole elsewhere. */
const MAY_END_EARLY = '.nav-title'
/** Lies over a page on purpose. */
const OVERLAYS = '.mask, .sheet, .toast, dialog'

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll'
const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'

const ancestorsOf = (element: Element): readonly Element[] => {
  const found: Element[] = []
  for (let each: Element | null = element; each; each = each.parentElement) found.push(each)
  return found
}

/** How far a line stands out of a box to the left or right, and above or below it, px. */
const outOf = (line: DOMRect, box: DOMRect): { sideways: number; upright: number } => ({
  sideways: Math.max(box.left - line.left, line.right - box.right),
  upright: Math.max(box.top - line.top, line.bottom - box.bottom),
})

const tooWide = (root: Element): readonly string[] => {
  const wide = [document.documentElement, ...root.querySelectorAll('*')].filter(
    ({ scrollWidth, clientWidth }, place) =>
      place === 0
        ? scrollWidth > window.innerWidth
        : scrollWidth > window.innerWidth && clientWidth >= window.innerWidth,
  )
  return wide.slice(0, 1).map((element) => `overflow: the page scrolls sideways, by ${described(element)}`)
}

const cutOff = ({ element, words, lines }: Written): readonly string[] => {
  for (const box of ancestorsOf(element)) {
    const style = getComputedStyle(box)
    if (box.matches(MAY_END_EARLY)) return []
    const isEllipsis = style.textOverflow === 'ellipsis' && box.scrollWidth > box.clientWidth + TOLERANCE
    if (isEllipsis) return [`overflow: ${quoted(words)} at ${described(box)} ends in an ellipsis`]
    if (scrolls(style.overflowX) || style.display === 'inline') continue
    const out = lines.map((line) => outOf(line, box.getBoundingClientRect()))
    const isCut =
      (cuts(style.overflowX) && out.some(({ sideways }) => sideways > TOLERANCE)) ||
      (cuts(style.overflowY) && out.some(({ upright }) => upright > TOLERANCE))
    if (isCut) return [`overflow: ${quoted(words)} is cut off by ${described(box)}`]
    if (scrolls(style.overflowY)) break
  }
  return []
}

const pastTheEdge = ({ element, words, lines }: Written): readonly string[] => {
  if (ancestorsOf(element).some((each) => scrolls(getComputedStyle(each).overflowX))) return []
  const isPast = lines.some(({ left, right }) => left < -TOLERANCE || right > window.innerWidth + TOLERANCE)
  return isPast ? [`overflow: ${quoted(words)} at ${described(element)} goes past the edge of the screen`] : []
}

/** Text belongs on the plate it was written for: a tag, a button, a card. */
const offItsPlate = ({ element, words, lines }: Written): readonly string[] => {
  const plate = ancestorsOf(element).find((each) => isPainted(each) && getComputedStyle(each).display !== 'inline')
  if (!plate) return []
  const box = plate.getBoundingClientRect()
  const isOff = lines.some((line) => {
    const { sideways, upright } = outOf(line, box)
    return sideways > TOLERANCE || upright > TOLERANCE
  })
  return isOff ? [`overflow: ${quoted(words)} runs out of ${described(plate)}`] : []
}

const hidden = (written: Written): readonly string[] => {
  const covers = written.lines.flatMap((line) => coverOf(written, line) ?? [])
  const [cover] = covers.filter((each) => !each.closest(OVERLAYS))
  return cover ? [`overflow: ${quoted(written.words)} lies hidden under ${described(cover)}`] : []
}

const shareOf = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE

const overlaps = (texts: readonly Written[]): readonly string[] => {
  const seen = texts.filter(
    (written) =>
      !written.element.closest(MAY_END_EARLY) && written.lines.some((line) => layersUnder(written, line).length > 0),
  )
  return seen.flatMap((one, place) =>
    seen
      .slice(place + 1)
      .filter((other) => one.lines.some((line) => other.lines.some((another) => shareOf(line, another))))
      .map(
        (other) => `overflow: ${quoted(one.words)} and ${quoted(other.words)} overlap at ${described(other.element)}`,
      ),
  )
}

/** What does not fit: pages that scroll sideways, text that is cut off, hidden, out of its place or on another text. */
export const overflowProblems = (root: Element): readonly string[] => {
  forgetPaint()
  const texts = allWritten(root)
  return [
    ...tooWide(root),
    ...texts.flatMap((each) => [...cutOff(each), ...pastTheEdge(each), ...offItsPlate(each), ...hidden(each)]),
    ...overlaps(texts),
  ]
}
