/** Middle value of numbers (the mean of the two middle ones of an even count); `undefined` of none. */
export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  // Sorts numbers as such, without asking a function about each pair.
  const sorted = new Float64Array(values).sort()
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}
