/** Red, green, blue from 0 to 255 and alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

export const WHITE: Colour = [255, 255, 255, 1]

const RGB = /rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)/g

const alphaOf = (text: string | undefined): number => {
  if (text === undefined) return 1
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
}

/** Every colour in a computed value, in order: one of a colour, the stops of a gradient. */
export const coloursIn = (value: string): readonly Colour[] =>
  [...value.matchAll(RGB)].map(([, red, green, blue, alpha]) => [
    Number(red),
    Number(green),
    Number(blue),
    alphaOf(alpha),
  ])

export const fainter = ([red, green, blue, alpha]: Colour, factor: number): Colour => [red, green, blue, alpha * factor]

/** What is seen of `upper` over an opaque `lower`. */
export const over = (upper: Colour, lower: Colour): Colour => {
  const mix = (place: 0 | 1 | 2) => upper[place] * upper[3] + lower[place] * (1 - upper[3])
  return [mix(0), mix(1), mix(2), 1]
}

const linear = (channel: number): number => {
  const share = channel / 255
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** Contrast ratio of two opaque colours, 1 to 21, by WCAG 2.2. */
export const contrastOf = (one: Colour, other: Colour): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((first, second) => second - first) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

export const hexOf = (colour: Colour): string =>
  `#${colour
    .slice(0, 3)
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')}`
