/** Bytes of a value's JSON in UTF-8, counted without a TextEncoder, which phones lack. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value)
  let bytes = 0
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    // Each half of a surrogate pair stands for two of its four bytes.
    else bytes += unit >= 0xd800 && unit <= 0xdfff ? 2 : 3
  }
  return bytes
}
