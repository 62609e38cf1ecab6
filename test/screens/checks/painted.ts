import { coloursIn, fainter, over, WHITE, type Colour } from './colour'

/** Asking a style is dear, and the layers under one text are mostly those under the next. */
let opacities = new WeakMap<Element, number>()
let paints = new WeakMap<Element, readonly Colour[]>()

/** Before every look at a page: what was remembered may have changed since. */
export const forgetPaint = (): void => {
  opacities = new WeakMap()
  paints = new WeakMap()
}

/** Opacity of an element, with that of everything it stands in. */
export const opacityOf = (element: Element): number => {
  const known = opacities.get(element)
  if (known !== undefined) return known
  const own = Number(getComputedStyle(element).opacity)
  const opacity = element.parentElement ? own * opacityOf(element.parentElement) : own
  opacities.set(element, opacity)
  return opacity
}

const computedPaintOf = (element: Element): readonly Colour[] => {
  const { backgroundColor, backgroundImage, maskImage } = getComputedStyle(element)
  // An icon: its colour is cut to a shape.
  if (maskImage !== 'none') return []
  const stops = coloursIn(backgroundImage)
  const painted = stops.length > 0 ? stops : coloursIn(backgroundColor)
  const opacity = opacityOf(element)
  return painted.map((colour) => fainter(colour, opacity)).filter(([, , , alpha]) => alpha > 0)
}

/** What an element paints behind its content; several colours are the stops of a gradient. */
const paintOf = (element: Element): readonly Colour[] => {
  const paint = paints.get(element) ?? computedPaintOf(element)
  paints.set(element, paint)
  return paint
}

export const isPainted = (element: Element): boolean => paintOf(element).length > 0

/** The opaque colours that `layers`, topmost first, can add up to: several where one of them is a gradient. */
export const groundsOf = (layers: readonly Element[]): readonly Colour[] => {
  const painted: (readonly Colour[])[] = []
  for (const layer of layers) {
    const paint = paintOf(layer)
    if (paint.length > 0) painted.push(paint)
    if (paint.length > 0 && paint.every(([, , , alpha]) => alpha === 1)) break
  }
  return painted.reduceRight<readonly Colour[]>(
    (grounds, paint) => grounds.flatMap((ground) => paint.map((colour) => over(colour, ground))),
    [WHITE],
  )
}
