import type { Sheet, Workbook } from './workbook'
import { XmlPieces } from './xml-pieces'
import { zipEntryText } from './zip-entry'

type Row = readonly string[]

/** Beyond it a phone runs short of memory: the same rows as CSV take a third. */
const SHEET_MAX_CHARACTERS = 20 * 1024 * 1024
/** Rows left out in a sheet are counted; an end far below the last row is not filled up. */
const GAP_MAX_ROWS = 1_000
/** A spreadsheet keeps no more figures of a number. */
const NUMBER_MAX_DIGITS = 15

/**
 * The rows of a sheet as texts, some at a time; numbers are as the file has them, so that days are serial numbers. A number
 * longer than a spreadsheet can hold is given in powers of ten, for its last figures are lost. Ends with `too_large` past
 * {@link SHEET_MAX_CHARACTERS}.
 */
export function* sheetRows(
  zip: Uint8Array,
  { path }: Sheet,
  { sharedStrings }: Workbook,
): Generator<readonly Row[], 'whole' | 'too_large'> {
  const reader = new SheetReader(sharedStrings)
  const pieces = new XmlPieces('row', reader)
  let characters = 0
  for (const text of zipEntryText(zip, path)) {
    characters += text.length
    if (characters > SHEET_MAX_CHARACTERS) return 'too_large'
    pieces.push(text)
    yield reader.take()
  }
  return 'whole'
}

/** Puts cells together from what is told of the sheet's XML. */
class SheetReader {
  private rows: string[][] = []
  private row: string[] = []
  private rowNumber = 0
  private place = 0
  private type = ''
  private value = ''
  private isValue = false

  constructor(private readonly sharedStrings: readonly string[]) {}

  take(): readonly Row[] {
    const { rows } = this
    this.rows = []
    return rows
  }

  open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    if (name === 'c') this.openCell(attributes())
    else if (name === 'row') this.openRow(Number(attributes().r ?? this.rowNumber + 1))
    this.isValue = name === 'v' || name === 't'
  }

  close(name: string): void {
    if (name === 'c') this.row[this.place] = this.cellText()
    else if (name === 'row') this.rows.push(Array.from(this.row, (cell: string | undefined) => cell ?? ''))
    this.isValue = false
  }

  text(text: string): void {
    if (this.isValue) this.value += text
  }

  private openRow(rowNumber: number): void {
    const gap = Math.min(GAP_MAX_ROWS, rowNumber - this.rowNumber - 1)
    for (let count = 0; count < gap; count += 1) this.rows.push([])
    this.rowNumber = rowNumber
    this.row = []
    this.place = -1
  }

  private openCell({ r: reference, t: type = 'n' }: Readonly<Record<string, string>>): void {
    this.place = reference === undefined ? this.place + 1 : columnOf(reference)
    this.type = type
    this.value = ''
  }

  private cellText(): string {
    const { type, value } = this
    if (type === 's') return this.sharedStrings[Number(value)] ?? ''
    if (type === 'e') return ''
    return type === 'n' ? numberText(value) : value
  }
}

/** `BC12` is the 55th column: 54. */
function columnOf(reference: string): number {
  let column = 0
  for (let place = 0; place < reference.length; place += 1) {
    const letter = reference.charCodeAt(place) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}

/** Without what binary fractions add: 0.30000000000000004 is 0.3. */
function numberText(value: string): string {
  if (value.length <= NUMBER_MAX_DIGITS && !/e/i.test(value)) return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (Math.abs(number) >= 10 ** NUMBER_MAX_DIGITS) return number.toExponential()
  return String(Number(number.toPrecision(NUMBER_MAX_DIGITS)))
}
