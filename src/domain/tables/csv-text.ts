import { clockOf } from '../calendar/clock-of'
import { dayOf } from '../calendar/instant'
import type { Cell, ColumnType, Table } from './table'

const BYTE_ORDER_MARK = '\ufeff'
/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * Rows as a CSV that Excel opens: UTF-8 with its mark, CRLF (RFC 4180). A cell of words that begins like a formula gets
 * an apostrophe before it: a nickname must not run on the machine that opens the list.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** A table as a CSV, headers first. */
export function csvText({ columns, rows }: Table): string {
  const headers = columns.map(({ header }) => header)
  const lines = rows.map((row) => columns.map(({ type }, place) => cellText(row[place], type)))
  return csvOf([headers, ...lines])
}

function csvCell(cell: string): string {
  const safe = FORMULA.test(cell) && !/^[+-]?[\d.,]+%?$/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

function cellText(cell: Cell, type: ColumnType): string {
  if (typeof cell !== 'number') return cell ?? ''
  if (type === 'fen') return (cell / 100).toFixed(2)
  if (type === 'share') return `${(cell * 100).toFixed(2)}%`
  if (type === 'instant') return `${dayOf(cell)} ${timeText(cell)}`
  return String(cell)
}

function timeText(instant: number): string {
  const { hour, minute } = clockOf(instant)
  return `${two(hour)}:${two(minute)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
