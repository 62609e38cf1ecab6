/** The 97.5 % point of the normal distribution: intervals are of 95 %. */
export const NORMAL_QUANTILE = 1.959964

/** Bounds of a share, 0–1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Wilson's score interval of 95 % for `part` of `base` (Newcombe 1998, method 3): honest for small bases and for shares
 * near 0 and 1. `undefined` of no base.
 */
export function wilsonInterval(part: number, base: number): Interval | undefined {
  if (base <= 0) return undefined
  const square = NORMAL_QUANTILE * NORMAL_QUANTILE
  const share = part / base
  const centre = share + square / (2 * base)
  const spread = NORMAL_QUANTILE * Math.sqrt((share * (1 - share)) / base + square / (4 * base * base))
  const scale = 1 + square / base
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}
