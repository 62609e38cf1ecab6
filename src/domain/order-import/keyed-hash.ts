import { blake3 } from '@noble/hashes/blake3.js'

const KEY_BYTES = 32
const HASH_BYTES = 16
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Thrown where the team's secret is not what the cloud makes: hashes under it would recognise nobody again. */
export class BuyerSecretError extends Error {
  readonly code = 'buyer_secret_malformed'
  constructor() {
    super('the secret under which buyers are recognised is no 256 bits in base64url')
    this.name = 'BuyerSecretError'
  }
}

/** A text's mark under a secret: nobody who lacks the secret can work out or test what it was made of. */
export type KeyedHash = (text: string) => string

/**
 * BLAKE3 keyed with the team's secret (43 characters of base64url, 256 bits), cut to 128 bits, as 22 characters of
 * base64url. `BuyerSecretError` for another secret. Method: O'Connor, Aumasson, Neves, Wilcox-O'Hearn, BLAKE3 (2020), §2.
 */
export function keyedHash(secret: string): KeyedHash {
  const keyed = blake3.create({ key: bytesOf(secret), dkLen: HASH_BYTES })
  const worker = keyed.clone()
  const hash = new Uint8Array(HASH_BYTES)
  return (text) => {
    // Taking up the keyed state again costs less than making it anew for every buyer.
    keyed._cloneInto(worker).update(utf8(text)).digestInto(hash)
    return base64url(hash)
  }
}

function bytesOf(secret: string): Uint8Array {
  const bytes = new Uint8Array(KEY_BYTES)
  let held = 0
  let heldBits = 0
  let count = 0
  for (const character of secret) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) throw new BuyerSecretError()
    held = ((held << 6) | value) & 0xffff
    heldBits += 6
    if (heldBits < 8) continue
    heldBits -= 8
    bytes[count] = (held >> heldBits) & 0xff
    count += 1
  }
  if (count !== KEY_BYTES || secret.length !== 43) throw new BuyerSecretError()
  return bytes
}

let pairs: readonly string[] | undefined

/** Written over at every text: the hash has copied what it was given. */
const scratch = new Uint8Array(1_024)

/** UTF-8 by hand: the mini program has no `TextEncoder`. Half of a pair becomes three bytes of its own. */
function utf8(text: string): Uint8Array {
  const bytes = text.length * 3 > scratch.length ? new Uint8Array(text.length * 3) : scratch
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
  return bytes.subarray(0, count)
}

/** Twelve bits at a time: characters one by one take a third of the time of the hash itself. */
function base64url(bytes: Uint8Array): string {
  pairs ??= Array.from({ length: 4_096 }, (_, bits) => ALPHABET.charAt(bits >> 6) + ALPHABET.charAt(bits & 63))
  let text = ''
  for (let place = 0; place < HASH_BYTES - 1; place += 3) {
    const bits = ((bytes[place] as number) << 16) | ((bytes[place + 1] as number) << 8) | (bytes[place + 2] as number)
    text += (pairs[bits >> 12] as string) + (pairs[bits & 0xfff] as string)
  }
  return text + (pairs[(bytes[HASH_BYTES - 1] as number) << 4] as string)
}
