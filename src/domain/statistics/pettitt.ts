export interface LevelChange {
  /** The last place (from 0) of the first level. */
  readonly last: number
  /** The test's statistic, max |U|. */
  readonly statistic: number
  /** Approximate probability of as much in a series whose level never changed. */
  readonly probability: number
  readonly meanBefore: number
  readonly meanAfter: number
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Where the level of a series most likely changed, and how sure that is; `undefined` of fewer than two values.
 * It says where, never why.
 * @see Pettitt 1979, "A non-parametric approach to the change-point problem", Applied Statistics 28
 */
export function levelChange(series: readonly number[]): LevelChange | undefined {
  const count = series.length
  if (count < 2) return undefined
  let u = 0
  let statistic = -1
  let last = 0
  series.slice(0, -1).forEach((value, place) => {
    // U of t follows from U of t - 1 by the comparisons of one value with all.
    for (const other of series) u += Math.sign(value - other)
    if (Math.abs(u) <= statistic) return
    statistic = Math.abs(u)
    last = place
  })
  return {
    last,
    statistic,
    probability: Math.min(1, 2 * Math.exp((-6 * statistic ** 2) / (count ** 3 + count ** 2))),
    meanBefore: mean(series.slice(0, last + 1)),
    meanAfter: mean(series.slice(last + 1)),
  }
}
