/** Files by their paths. */
export type ZipFiles = Readonly<Record<string, Uint8Array>>

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
/** 1980-01-01, the first day that a zip can name: the same files are the same bytes. */
const DAY = 0x0021
const LOCAL_LENGTH = 30
const CENTRAL_LENGTH = 46
const END_LENGTH = 22

/**
 * A zip of files as they are (PKWARE APPNOTE 6.3, method 0, stored): without a JIT squeezing them would hold the thread
 * longer than sending them takes.
 */
export function storedZip(files: ZipFiles): Uint8Array {
  const entries = Object.entries(files).map(([path, data]) => ({ name: asciiOf(path), data, sum: crc32(data) }))
  const lengthOf = (header: number) => entries.reduce((total, { name }) => total + header + name.length, 0)
  const dataLength = entries.reduce((total, { data }) => total + data.length, 0)
  const zip = new Uint8Array(lengthOf(LOCAL_LENGTH) + dataLength + lengthOf(CENTRAL_LENGTH) + END_LENGTH)
  const view = new DataView(zip.buffer)
  let place = 0
  const starts = entries.map(({ name, data, sum }) => {
    const start = place
    view.setUint32(start, LOCAL, true)
    writeFacts(view, start + 4, { nameLength: name.length, size: data.length, sum })
    zip.set(name, start + LOCAL_LENGTH)
    zip.set(data, start + LOCAL_LENGTH + name.length)
    place += LOCAL_LENGTH + name.length + data.length
    return start
  })
  const directory = place
  entries.forEach(({ name, data, sum }, index) => {
    view.setUint32(place, CENTRAL, true)
    view.setUint16(place + 4, VERSION, true)
    writeFacts(view, place + 6, { nameLength: name.length, size: data.length, sum })
    view.setUint32(place + 42, starts[index] ?? 0, true)
    zip.set(name, place + CENTRAL_LENGTH)
    place += CENTRAL_LENGTH + name.length
  })
  view.setUint32(place, END, true)
  view.setUint16(place + 8, entries.length, true)
  view.setUint16(place + 10, entries.length, true)
  view.setUint32(place + 12, place - directory, true)
  view.setUint32(place + 16, directory, true)
  return zip
}

interface Facts {
  readonly nameLength: number
  readonly size: number
  readonly sum: number
}

/** What a file's own header and its line of the directory have in common. */
function writeFacts(view: DataView, place: number, { nameLength, size, sum }: Facts): void {
  view.setUint16(place, VERSION, true)
  view.setUint16(place + 2, FLAGS, true)
  view.setUint16(place + 8, DAY, true)
  view.setUint32(place + 10, sum, true)
  view.setUint32(place + 14, size, true)
  view.setUint32(place + 18, size, true)
  view.setUint16(place + 22, nameLength, true)
}

function asciiOf(path: string): Uint8Array {
  return Uint8Array.from(path, (character) => character.charCodeAt(0))
}

let table: Uint32Array | undefined

/** CRC-32 as zips have it (ISO 3309, polynomial edb88320 turned). */
function crc32(data: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
  let sum = 0xffffffff
  for (const byte of data) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0)
  return ~sum >>> 0
}
