/** A ratio of two counts; unknown when either is unknown or the base is 0. */
export function divide(part: number | null | undefined, base: number | null | undefined): number | undefined {
  if (part === null || part === undefined || !base) return undefined
  return part / base
}
