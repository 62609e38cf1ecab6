import { dayNumber } from '../calendar/day-arithmetic'
import { CHINA_OFFSET_MS, DAY_MS } from '../calendar/units'
import type { Cell, ColumnType, Table } from './table'

/** The parts of an XLSX (ECMA-376, Office Open XML), by their paths in the zip. */
export type WorkbookParts = Readonly<Record<string, string>>

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Days before 1970-01-01 in Excel's count, which begins with 1900. */
const EPOCH_SERIAL = 25_569

/** Places in `cellXfs` below; 0 is words, 6 the header. */
const STYLES: Readonly<Record<ColumnType, number>> = { words: 0, day: 1, instant: 2, count: 3, fen: 4, share: 5 }
const HEADER_STYLE = 6
/** 3, 4 and 10 are built in: 1,234 · 1,234.00 · 12.34%. */
const FORMATS = [0, 164, 165, 3, 4, 10]
const WIDTHS: Readonly<Record<ColumnType, number>> = { words: 16, day: 12, instant: 17, count: 12, fen: 14, share: 12 }

/** A workbook with a sheet for each table: typed cells, the header in bold and frozen. */
export function workbookParts(tables: readonly Table[]): WorkbookParts {
  const places = tables.map((_, place) => place + 1)
  const sheets = tables.map((table, place) => [`xl/worksheets/sheet${place + 1}.xml`, sheetXml(table)] as const)
  return {
    '[Content_Types].xml': contentTypes(places),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(tables),
    'xl/_rels/workbook.xml.rels': relations([
      ...places.map((place): [string, string] => ['worksheet', `worksheets/sheet${place}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
    ...Object.fromEntries(sheets),
  }
}

function contentTypes(places: readonly number[]): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${SHEET}.${type}+xml"/>`
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${places.map((place) => part(`worksheets/sheet${place}`, 'worksheet')).join('')}</Types>`
}

/** Each is `rId` and its place, from 1. */
function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

function workbookXml(tables: readonly Table[]): string {
  const sheets = tables.map(
    ({ name }, place) => `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  )
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function stylesXml(): string {
  const cell = (format: number, font = 0) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FORMATS.length + 1}">${FORMATS.map((format) => cell(format)).join('')}${cell(0, 1)}</cellXfs></styleSheet>`
}

function sheetXml({ columns, rows }: Table): string {
  const widths = columns.map(
    ({ type }, place) => `<col min="${place + 1}" max="${place + 1}" width="${WIDTHS[type]}" customWidth="1"/>`,
  )
  const letters = columns.map((_, place) => columnLetters(place))
  const header = rowXml(1, letters, (place) => wordsXml(columns[place]?.header ?? '', HEADER_STYLE))
  const body = rows.map((row, place) =>
    rowXml(place + 2, letters, (column) => cellXml(row[column], columns[column]?.type ?? 'words')),
  )
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${header}${body.join('')}</sheetData></worksheet>`
}

/** A row of the cells that are known; `cell` is what stands in an element after its name and place. */
function rowXml(number: number, letters: readonly string[], cell: (place: number) => string | undefined): string {
  const cells = letters.map((column, place) => {
    const inner = cell(place)
    return inner === undefined ? '' : `<c r="${column}${number}" ${inner}</c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}

function cellXml(cell: Cell, type: ColumnType): string | undefined {
  if (cell === undefined || cell === '') return undefined
  return type === 'words' ? wordsXml(String(cell), STYLES.words) : `s="${STYLES[type]}"><v>${numberOf(cell, type)}</v>`
}

const LETTERS = 26

/** A … Z, AA, AB … */
function columnLetters(place: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (place % LETTERS))
  return place < LETTERS ? last : columnLetters(Math.floor(place / LETTERS) - 1) + last
}

/** What Excel counts in: yuan, and days since its 1900, by the clock in Shanghai. */
function numberOf(cell: string | number, type: ColumnType): number {
  if (typeof cell === 'string') return dayNumber(cell) + EPOCH_SERIAL
  if (type === 'instant') return (cell + CHINA_OFFSET_MS) / DAY_MS + EPOCH_SERIAL
  return type === 'fen' ? cell / 100 : cell
}

function wordsXml(words: string, style: number): string {
  return `s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(words)}</t></is>`
}

/** All that XML 1.0 has no place for, not even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function escaped(words: string): string {
  return words
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
