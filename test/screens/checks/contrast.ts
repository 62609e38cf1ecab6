import { coloursIn, contrastOf, fainter, hexOf, over, type Colour } from './colour'
import { described, quoted } from './described'
import { forgetPaint, groundsOf, opacityOf } from './painted'
import { allWritten, layersUnder, type Written } from './written'

const LEAST = 4.5
const LEAST_FOR_LARGE = 3
const LARGE_PIXELS = 24
const LARGE_BOLD_PIXELS = 18.66

const leastOf = ({ style }: Written): number => {
  const size = Number.parseFloat(style.fontSize)
  const isBold = Number(style.fontWeight) >= 700
  return size >= (isBold ? LARGE_BOLD_PIXELS : LARGE_PIXELS) ? LEAST_FOR_LARGE : LEAST
}

const isDisabled = (element: Element): boolean => !!element.closest('[aria-disabled="true"], .disabled, :disabled')

/** Rounded down, so that what is told never looks like enough. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2)

/** Text whose contrast with what it really stands on is less than WCAG AA asks for, each in words. */
export const contrastProblems = (root: Element): readonly string[] => {
  forgetPaint()
  return allWritten(root).flatMap((written) => {
    const { element, words, lines, style } = written
    const [line] = lines
    const [colour] = coloursIn(style.color)
    if (!line || !colour || isDisabled(element)) return []
    const layers = layersUnder(written, line)
    if (layers.length === 0) return []
    const ink = fainter(colour, opacityOf(element))
    const ratioOn = (ground: Colour): number => contrastOf(over(ink, ground), ground)
    const [worst] = [...groundsOf(layers)].sort((one, other) => ratioOn(one) - ratioOn(other))
    if (!worst || ratioOn(worst) >= leastOf(written)) return []
    const ratio = `${shown(ratioOn(worst))} : 1, not ${leastOf(written)}`
    return [
      `contrast: ${quoted(words)} at ${described(element)} is ${hexOf(over(ink, worst))} on ${hexOf(worst)}, ${ratio}`,
    ]
  })
}
