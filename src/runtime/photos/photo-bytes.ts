import { sha256 } from '@noble/hashes/sha2.js'
import { base64url } from '@/services/random/base64url'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a base64 text; the mini program's runtime has no `atob`. */
export function bytesOfText(text: string): Uint8Array {
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length
  const values = new Uint8Array(128)
  for (let value = 0; value < ALPHABET.length; value += 1) values[ALPHABET.charCodeAt(value)] = value
  const bytes = new Uint8Array((length * 3) >> 2)
  let held = 0
  let heldBits = 0
  let count = 0
  for (let place = 0; place < length; place += 1) {
    held = ((held << 6) | (values[text.charCodeAt(place)] as number)) & 0xffff
    heldBits += 6
    if (heldBits < 8) continue
    heldBits -= 8
    bytes[count] = (held >> heldBits) & 0xff
    count += 1
  }
  return bytes
}

/** SHA-256 as the cloud names it: 43 characters of base64url. */
export function digestOf(bytes: Uint8Array): string {
  return base64url(sha256(bytes))
}
