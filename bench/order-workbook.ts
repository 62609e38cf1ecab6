import { strToU8, zipSync } from 'fflate'
import { orderFile } from './order-file'

const XML = '<?xml version="1.0" encoding="UTF-8"?>'

export interface OrderWorkbook {
  readonly bytes: Uint8Array
  /** Bytes of the sheet once it is inflated */
  readonly inflatedBytes: number
}

/** The same orders as a workbook, its cells inline, as consoles write them. */
export function orderWorkbook(rowCount: number): OrderWorkbook {
  const rows = orderFile(rowCount)
    .split('\n')
    .map((line) => (line.match(/"[^"]*"|[^,]+/g) ?? []).map((cell) => cell.replace(/["\t]/g, '')))
  const body = rows.map((cells, place) => `<row r="${place + 1}">${cells.map(cellText(place + 1)).join('')}</row>`)
  const sheet = strToU8(`${XML}<worksheet><sheetData>${body.join('')}</sheetData></worksheet>`)
  const bytes = zipSync({
    'xl/workbook.xml': strToU8(
      `${XML}<workbook><workbookPr/><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${XML}<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': sheet,
  })
  return { bytes, inflatedBytes: sheet.length }
}

function cellText(row: number) {
  return (text: string, column: number): string =>
    `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`
}
