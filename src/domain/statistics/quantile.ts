/**
 * The value below which a share of the values lies, by straight lines between them; `undefined` of none.
 * @see Hyndman and Fan 1996, "Sample quantiles in statistical packages", definition 6
 */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((left, right) => left - right)
  const place = (sorted.length + 1) * share - 1
  const below = Math.floor(place)
  const [first, last] = [sorted[0], sorted[sorted.length - 1]]
  if (below < 0) return first
  const next = sorted[below + 1]
  if (next === undefined) return last
  const value = sorted[below] as number
  return value + (place - below) * (next - value)
}
