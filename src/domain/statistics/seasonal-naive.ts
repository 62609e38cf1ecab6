/**
 * The value of one cycle before, for each of the next `horizon` values; with a cycle of 1 it is the last value itself.
 * Fewer values than a cycle give none.
 */
export function seasonalNaive(series: readonly number[], cycle: number, horizon: number): readonly number[] {
  if (series.length < cycle) return []
  const lastCycle = series.slice(series.length - cycle)
  return Array.from({ length: horizon }, (_, ahead) => lastCycle[ahead % cycle] as number)
}
