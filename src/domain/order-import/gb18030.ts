import added from 'iconv-lite/encodings/tables/gbk-added.json'
import cp936 from 'iconv-lite/encodings/tables/cp936.json'
import ranges from 'iconv-lite/encodings/tables/gb18030-ranges.json'

type Entry = readonly (string | number)[]

const LEADS = 0x81
const TRAILS = 0x40
const TRAIL_COUNT = 0x100 - TRAILS
const REPLACEMENT = 0xfffd
const PORTION = 8_192

let table: Uint16Array | undefined

/**
 * GB18030 (and GBK and GB2312, which are parts of it) as text, a portion at a time: what is yielded is the next piece. Bytes
 * that stand for nothing become U+FFFD. The tables are those of iconv-lite.
 */
export function* decodeGb18030(bytes: Uint8Array): Generator<string> {
  table ??= pairTable()
  const units = new Uint16Array(PORTION + 2)
  let count = 0
  for (let place = 0; place < bytes.length;) {
    const code = bytes[place] as number
    if (code < 0x80) {
      units[count++] = code
      place += 1
    } else {
      const { character, length } = wideAt(bytes, place, table)
      if (character > 0xffff) units[count++] = 0xd800 + ((character - 0x10000) >> 10)
      units[count++] = character > 0xffff ? 0xdc00 + ((character - 0x10000) & 0x3ff) : character
      place += length
    }
    if (count < PORTION) continue
    yield textOf(units.subarray(0, count))
    count = 0
  }
  yield textOf(units.subarray(0, count))
}

interface Wide {
  readonly character: number
  readonly length: number
}

function wideAt(bytes: Uint8Array, place: number, pairs: Uint16Array): Wide {
  const lead = bytes[place] as number
  const trail = bytes[place + 1] ?? 0
  if (lead === 0x80) return { character: 0x20ac, length: 1 }
  if (trail >= 0x30 && trail <= 0x39) return fourAt(bytes, place)
  const character = lead >= LEADS && trail >= TRAILS ? (pairs[(lead - LEADS) * TRAIL_COUNT + trail - TRAILS] ?? 0) : 0
  if (character !== 0) return { character, length: 2 }
  // What may be a character of its own is not swallowed by a broken one before it.
  return { character: REPLACEMENT, length: trail < 0x80 ? 1 : 2 }
}

function fourAt(bytes: Uint8Array, place: number): Wide {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(place, place + 4)
  if (third < 0x81 || fourth < 0x30 || fourth > 0x39) return { character: REPLACEMENT, length: 1 }
  const pointer = (((first - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30
  const last = upperBound(ranges.gbChars, pointer)
  const character = (ranges.uChars[last] ?? 0) + pointer - (ranges.gbChars[last] ?? 0)
  return { character: character > 0x10ffff ? REPLACEMENT : character, length: 4 }
}

/** The last place whose value is not above `value`. */
function upperBound(values: readonly number[], value: number): number {
  let low = 0
  let high = values.length
  while (low < high - 1) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) <= value) low = middle
    else high = middle
  }
  return low
}

function pairTable(): Uint16Array {
  const pairs = new Uint16Array((0x100 - LEADS) * TRAIL_COUNT)
  for (const entry of [...(cp936 as Entry[]), ...(added as Entry[])]) addEntry(pairs, entry)
  return pairs
}

/** `["a140", "文字", 9, …]`: characters from a code on; a number goes on counting from the last. */
function addEntry(pairs: Uint16Array, [start, ...pieces]: Entry): void {
  const code = parseInt(String(start), 16)
  // Single bytes are not looked up.
  if (code < 0x8140) return
  let place = ((code >> 8) - LEADS) * TRAIL_COUNT + (code & 0xff) - TRAILS
  let last = 0
  for (const piece of pieces) {
    const next = typeof piece === 'number' ? Array.from({ length: piece }, () => (last += 1)) : codesOf(piece)
    for (const unit of next) {
      pairs[place] = unit
      place += 1
      last = unit
    }
  }
}

function codesOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))
}

function textOf(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[])
}
