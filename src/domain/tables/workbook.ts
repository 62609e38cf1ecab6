import { utf8Of } from '../text/utf8'
import { storedZip } from './stored-zip'
import type { Table } from './table'
import { workbookParts } from './workbook-parts'

/** An XLSX with a sheet for each table. */
export function workbook(tables: readonly Table[]): Uint8Array {
  const parts = Object.entries(workbookParts(tables)).map(([path, xml]) => [path, utf8Of(xml)] as const)
  return storedZip(Object.fromEntries(parts))
}
