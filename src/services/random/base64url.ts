const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** base64url without padding; the mini program's runtime has no `btoa`. */
export function base64url(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let heldBits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    heldBits += 8
    while (heldBits >= 6) {
      heldBits -= 6
      text += ALPHABET[(held >> heldBits) & 63]
    }
    held &= (1 << heldBits) - 1
  }
  return heldBits > 0 ? text + ALPHABET[(held << (6 - heldBits)) & 63] : text
}
