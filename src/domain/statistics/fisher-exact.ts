/** Counts: rows are with and without, columns are yes and no. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]]

export interface FisherExact {
  /** Probability of as many or more in the first cell. */
  readonly greater: number
  readonly twoSided: number
}

/** Two tables of the same probability may differ in the last bits. */
const SAME = 1 + 1e-7

/**
 * Whether two things that are counted together moved together, by the probability of the table among all with its
 * margins.
 * @see Fisher 1935, "The Design of Experiments" (the lady tasting tea)
 */
export function fisherExact([[a, b], [c, d]]: TwoByTwo): FisherExact {
  const [row, column, total] = [a + b, a + c, a + b + c + d]
  const from = Math.max(0, row + column - total)
  const to = Math.min(row, column)
  const all = Array.from({ length: to - from + 1 }, (_, step) => probability({ cell: from + step, row, column, total }))
  const own = all[a - from] ?? 0
  const sum = (values: readonly number[]) =>
    Math.min(
      1,
      values.reduce((found, value) => found + value, 0),
    )
  return { greater: sum(all.slice(a - from)), twoSided: sum(all.filter((value) => value <= own * SAME)) }
}

interface Cell {
  readonly cell: number
  readonly row: number
  readonly column: number
  readonly total: number
}

function probability({ cell, row, column, total }: Cell): number {
  return Math.exp(logChoose(row, cell) + logChoose(total - row, column - cell) - logChoose(total, column))
}

function logChoose(from: number, taken: number): number {
  let sum = 0
  for (let step = 1; step <= taken; step += 1) sum += Math.log((from - taken + step) / step)
  return sum
}
