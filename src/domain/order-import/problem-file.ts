import type { RowProblem } from './row-problem'

const BYTE_ORDER_MARK = '\ufeff'
/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * The rows that were not understood as a CSV for Excel: UTF-8 with its mark, the reason in the first column. A cell that
 * begins like a formula gets an apostrophe before it: a nickname must not run on the machine that opens the list.
 */
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
  const lines = [[reasonHeader, ...headers], ...rows].map((row) => row.map(csvCell).join(','))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function csvCell(cell: string): string {
  const safe = FORMULA.test(cell) && !/^[+-]?[\d.,]+$/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
