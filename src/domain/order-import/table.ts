import { csvRows } from './csv-rows'
import { decodeText } from './decode-text'
import { findHeaderRow } from './match-headers'
import { sheetRows } from './sheet-rows'
import { isWorkbook, readWorkbook, type Sheet, type Workbook } from './workbook'
import { BrokenWorkbookError } from './zip-entry'

type Row = readonly string[]

/** A file, or what was pasted, as rows that can be read again and again. */
export type Table =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'sheet'; readonly bytes: Uint8Array; readonly workbook: Workbook; readonly sheet: Sheet }

/** `too_large`: a workbook past 20 MB, to be brought as CSV. `broken`: a workbook that cannot be read. */
export type TableProblem = 'too_large' | 'broken' | 'no_header' | 'old_workbook'

export interface TableHead {
  readonly table: Table
  /** Which row bears the headers, counted from 0. */
  readonly headerRow: number
  readonly headers: Row
  /** The first rows under the headers, for showing what each column holds. */
  readonly samples: readonly Row[]
}

export type OpenedTable = ({ readonly ok: true } & TableHead) | { readonly ok: false; readonly problem: TableProblem }

/** Some rows, and how much of the file is read: 0 to 1. */
export interface TablePart {
  readonly rows: readonly Row[]
  readonly share: number
}

type Aliases = Readonly<Record<string, readonly string[]>>

const HEAD_ROWS = 40
const CHUNK_CHARACTERS = 16_384
/** The first bytes of the binary workbooks (.xls) of before 2007. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0]

/** The table in a file's bytes, opened with pauses; of a workbook the first sheet whose headers are known. */
export function* openTable(
  bytes: Uint8Array,
  utf8: string | undefined,
  aliases: Aliases,
): Generator<undefined, OpenedTable> {
  if (OLD_WORKBOOK.every((byte, place) => bytes[place] === byte)) return { ok: false, problem: 'old_workbook' }
  try {
    if (!isWorkbook(bytes)) return yield* openText(yield* decodeText(bytes, utf8), aliases)
    const workbook = yield* readWorkbook(bytes)
    for (const sheet of workbook.sheets) {
      const opened = yield* openHead({ type: 'sheet', bytes, workbook, sheet }, aliases)
      if (opened.ok || opened.problem === 'too_large') return opened
    }
    return { ok: false, problem: 'no_header' }
  } catch (error) {
    if (error instanceof BrokenWorkbookError) return { ok: false, problem: 'broken' }
    throw error
  }
}

/** The table in a text: a CSV, or cells copied out of a spreadsheet. */
export function openText(text: string, aliases: Aliases): Generator<undefined, OpenedTable> {
  return openHead({ type: 'text', text }, aliases)
}

/** All rows of a table from its first one on. Ends with `too_large` where a sheet is. */
export function* tableParts(table: Table): Generator<TablePart, 'whole' | 'too_large'> {
  let share = 0
  if (table.type === 'text') {
    const step = CHUNK_CHARACTERS / Math.max(table.text.length, 1)
    for (const rows of csvRows(table.text)) yield { rows, share: (share = Math.min(1, share + step)) }
    return 'whole'
  }
  const parts = sheetRows(table.bytes, table.sheet, table.workbook)
  for (let part = parts.next(); ; part = parts.next()) {
    if (part.done) return part.value
    share = Math.min(1, share + 4_096 / table.bytes.length)
    yield { rows: part.value, share }
  }
}

/** A line with nothing on it. */
export function isBlankRow(row: readonly string[]): boolean {
  return row.length === 0 || (row.length === 1 && row[0] === '')
}

function* openHead(table: Table, aliases: Aliases): Generator<undefined, OpenedTable> {
  const head: Row[] = []
  for (const { rows } of tableParts(table)) {
    head.push(...rows)
    yield undefined
    if (head.length >= HEAD_ROWS) break
  }
  const headerRow = findHeaderRow(head, aliases)
  if (headerRow === undefined) return { ok: false, problem: 'no_header' }
  const samples = head.slice(headerRow + 1, HEAD_ROWS)
  return { ok: true, table, headerRow, headers: head[headerRow] ?? [], samples }
}
