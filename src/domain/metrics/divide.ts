/** A ratio of two counts; unknown when either is unknown or the base is 0. */
export function divide(part: number | null | undefined, base: number | null | undefined): number | undefined {
  if (part === null || part === undefined || !base) return undefined
  return part / base
}

/**
 * `part` × `factor` ÷ `base` of whole numbers, rounded half up to a whole one. The product may pass 2^53 where 分 are
 * multiplied by a thousand, so the whole part and the rest are taken apart first.
 */
export function divideWhole(
  part: number | null | undefined,
  base: number | null | undefined,
  factor = 1,
): number | undefined {
  if (part === null || part === undefined || !base) return undefined
  const rest = part % base
  const doubled = 2 * rest * factor + base
  return ((part - rest) / base) * factor + (doubled - (doubled % (2 * base))) / (2 * base)
}
