import { sha256 } from '@noble/hashes/sha2.js'
import { base64url } from '@/services/random/base64url'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Uint8Array(128)
for (let value = 0; value < ALPHABET.length; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value

/** Characters of base64 that are taken in one go: 12 KB of a picture, some 20 ms without a JIT (`npm run bench -- pictures`). */
export const SLICE_LENGTH = 16_384

/** How many bytes a picture has, and its SHA-256 as the cloud names it: 43 characters of base64url. */
export interface PictureSums {
  readonly sizeBytes: number
  readonly sha256: string
}

/**
 * Takes a picture, base64, in slices: without a JIT the whole of it would hold the thread of the scripts for half a
 * second. `turn` resolves once others have had theirs.
 */
export async function sumsOf(text: string, turn: () => Promise<void>): Promise<PictureSums> {
  const hash = sha256.create()
  let sizeBytes = 0
  for (let place = 0; place < text.length; place += SLICE_LENGTH) {
    if (place > 0) await turn()
    const bytes = bytesOfText(text.slice(place, place + SLICE_LENGTH))
    hash.update(bytes)
    sizeBytes += bytes.length
  }
  return { sizeBytes, sha256: base64url(hash.digest()) }
}

/** The bytes of a base64 text; the mini program's runtime has no `atob`. */
function bytesOfText(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length >> 2) * 3)
  let count = 0
  for (let place = 0; place < text.length; place += 4) {
    const four = (valueAt(text, place) << 18) | (valueAt(text, place + 1) << 12)
    const bits = four | (valueAt(text, place + 2) << 6) | valueAt(text, place + 3)
    bytes[count] = bits >> 16
    bytes[count + 1] = bits >> 8
    bytes[count + 2] = bits
    count += 3
  }
  return padding === 0 ? bytes : bytes.subarray(0, count - padding)
}

/** The padding counts as nothing. */
function valueAt(text: string, place: number): number {
  return VALUES[text.charCodeAt(place)] as number
}
