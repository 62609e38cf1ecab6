import type { ReadProgress } from './read-order-file'
import { SessionReader, type SessionSheetTerms, type SheetSession } from './read-sessions'
import type { RowProblem } from './row-problem'
import { isBlankRow, tableParts, type TableHead } from './table'

export type SessionSheet =
  | {
      readonly ok: true
      readonly sessions: readonly SheetSession[]
      readonly problems: readonly RowProblem[]
      readonly rowCount: number
    }
  | { readonly ok: false; readonly problem: 'too_large' }

const ROWS_AT_ONCE = 16

/** Reads a sheet of past shows a few rows at a time. */
export function* readSessionSheet(
  { table, headerRow, headers }: TableHead,
  { mapping, now }: Pick<SessionSheetTerms, 'mapping' | 'now'>,
): Generator<ReadProgress, SessionSheet> {
  const isFrom1904 = table.type === 'sheet' && table.workbook.isFrom1904
  const reader = new SessionReader({ headers, mapping, isFrom1904, now })
  const parts = tableParts(table)
  let rowNumber = 0
  let rowCount = 0
  for (let part = parts.next(); ; part = parts.next()) {
    if (part.done && part.value === 'too_large') return { ok: false, problem: 'too_large' }
    if (part.done) break
    for (const row of part.value.rows) {
      rowNumber += 1
      if (rowNumber <= headerRow + 1 || isBlankRow(row)) continue
      rowCount += 1
      reader.add(row, rowNumber)
      if (rowCount % ROWS_AT_ONCE === 0) yield { rowCount, share: part.value.share }
    }
    yield { rowCount, share: part.value.share }
  }
  return { ok: true, sessions: reader.sessions, problems: reader.problems, rowCount }
}
