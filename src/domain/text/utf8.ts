/** Of one unit of a text: so much room is always enough. */
export const UTF8_MAX_BYTES = 3

/**
 * Writes a text as UTF-8 from the beginning of `bytes`, and says how many it took: the mini program has no `TextEncoder`.
 * Half of a pair becomes three bytes of its own.
 */
export function utf8Into(text: string, bytes: Uint8Array): number {
  let count = 0
  for (let place = 0; place < text.length; place += 1) {
    let code = text.charCodeAt(place)
    if (code >= 0xd800 && code < 0xdc00) {
      const low = text.charCodeAt(place + 1)
      if (low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
        place += 1
      }
    }
    if (code < 0x80) bytes[count++] = code
    else {
      if (code < 0x800) bytes[count++] = 0xc0 | (code >> 6)
      else {
        if (code < 0x10000) bytes[count++] = 0xe0 | (code >> 12)
        else {
          bytes[count++] = 0xf0 | (code >> 18)
          bytes[count++] = 0x80 | ((code >> 12) & 63)
        }
        bytes[count++] = 0x80 | ((code >> 6) & 63)
      }
      bytes[count++] = 0x80 | (code & 63)
    }
  }
  return count
}

/** A text as UTF-8. */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * UTF8_MAX_BYTES)
  return bytes.subarray(0, utf8Into(text, bytes))
}
