import { XmlPieces } from './xml-pieces'
import { zipEntryNames, zipEntryText } from './zip-entry'

export interface Sheet {
  readonly name: string
  /** The file of the zip that it is in. */
  readonly path: string
}

export interface Workbook {
  /** Those that are not hidden, in their order. */
  readonly sheets: readonly Sheet[]
  readonly isFrom1904: boolean
  readonly sharedStrings: readonly string[]
}

/** What a workbook (XLSX) has, read with pauses; the sheets themselves are not touched. */
export function* readWorkbook(zip: Uint8Array): Generator<undefined, Workbook> {
  const targets = yield* readTargets(zip)
  const sheets: Sheet[] = []
  let isFrom1904 = false
  const book = new XmlPieces('workbook', {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attributes().date1904 ?? '')
      if (name !== 'sheet') return
      const { name: title = '', state = 'visible', 'r:id': id = '' } = attributes()
      const path = targets.get(id)
      if (path !== undefined && state === 'visible') sheets.push({ name: title, path })
    },
    close: nothing,
    text: nothing,
  })
  yield* readAll(zip, 'xl/workbook.xml', book)
  return { sheets, isFrom1904, sharedStrings: yield* readStrings(zip) }
}

/** Whether these bytes are a zip, and a workbook in it. */
export function isWorkbook(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
  return isZip && zipEntryNames(bytes).includes('xl/workbook.xml')
}

function* readTargets(zip: Uint8Array): Generator<undefined, ReadonlyMap<string, string>> {
  const targets = new Map<string, string>()
  const relations = new XmlPieces('Relationships', {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const { Id: id = '', Target: target = '' } = attributes()
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
    close: nothing,
    text: nothing,
  })
  yield* readAll(zip, 'xl/_rels/workbook.xml.rels', relations)
  return targets
}

/** Texts that cells name by number; what a text has of how it is read aloud (`rPh`) is left out. */
function* readStrings(zip: Uint8Array): Generator<undefined, readonly string[]> {
  const strings: string[] = []
  let text = ''
  let isText = false
  let isAloud = false
  const pieces = new XmlPieces('si', {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isAloud = true
      isText = name === 't' && !isAloud
    },
    close: (name) => {
      if (name === 'si') strings.push(text)
      if (name === 'rPh') isAloud = false
      isText = false
    },
    text: (added) => {
      if (isText) text += added
    },
  })
  yield* readAll(zip, 'xl/sharedStrings.xml', pieces)
  return strings
}

function* readAll(zip: Uint8Array, name: string, pieces: XmlPieces): Generator<undefined> {
  for (const text of zipEntryText(zip, name)) {
    pieces.push(text)
    yield undefined
  }
}

function nothing(): void {
  return undefined
}
