import { decodeGb18030 } from './gb18030'

const BYTE_ORDER_MARK = '\ufeff'
const REPLACEMENT = '\ufffd'
const HEAD_CHARACTERS = 1_000
/** A text in GB18030 read as UTF-8 is full of replacements, one in UTF-8 has a broken nickname now and then. */
const BROKEN_SHARE = 0.005
const UTF16_PORTION = 8_192

/**
 * The text of a file, decoded with pauses: UTF-16 by its mark, UTF-8 where it is that, GB18030 otherwise. `utf8` is what the
 * platform reads as UTF-8, which it does sooner than JavaScript can; absent where it could not.
 */
export function* decodeText(bytes: Uint8Array, utf8: string | undefined): Generator<undefined, string> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return yield* joined(decodeUtf16(bytes))
  if (utf8 !== undefined && isSound(utf8)) return withoutMark(utf8)
  return yield* joined(decodeGb18030(bytes))
}

function isSound(text: string): boolean {
  if (text.slice(0, HEAD_CHARACTERS).includes(REPLACEMENT)) return false
  return text.split(REPLACEMENT).length - 1 <= text.length * BROKEN_SHARE
}

function* joined(pieces: Generator<string>): Generator<undefined, string> {
  const all: string[] = []
  for (const piece of pieces) {
    all.push(piece)
    yield undefined
  }
  return withoutMark(all.join(''))
}

/** Little-endian, as Excel's "Unicode text" is. */
function* decodeUtf16(bytes: Uint8Array): Generator<string> {
  const units = new Uint16Array(UTF16_PORTION)
  for (let from = 0; from < bytes.length; from += 2 * UTF16_PORTION) {
    const count = Math.min(UTF16_PORTION, (bytes.length - from) >> 1)
    for (let place = 0; place < count; place += 1) {
      const at = from + 2 * place
      units[place] = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
    }
    yield String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[])
  }
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
}
