import { blake3 } from '@noble/hashes/blake3.js'
import { UTF8_MAX_BYTES, utf8Into } from '../text/utf8'

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

function utf8(text: string): Uint8Array {
  const bytes = text.length * UTF8_MAX_BYTES > scratch.length ? new Uint8Array(text.length * UTF8_MAX_BYTES) : scratch
  return bytes.subarray(0, utf8Into(text, bytes))
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
