import { csvOf } from '../tables/csv-text'
import type { RowProblem } from './row-problem'

/** The rows that were not understood as a CSV for Excel, the reason in the first column. */
export function problemFile(
  problems: readonly RowProblem[],
  {
    headers,
    reasonHeader,
    reasonOf,
  }: {
    readonly headers: readonly string[]
    readonly reasonHeader: string
    /** The reason in words */
    readonly reasonOf: (problem: RowProblem) => string
  },
): string {
  const rows = problems.map((problem) => [reasonOf(problem), ...problem.row])
  return csvOf([[reasonHeader, ...headers], ...rows])
}
