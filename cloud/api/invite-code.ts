import type { CloudRandom } from './scope'

/** No 0 O 1 I L: a code is read aloud and typed on a phone. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const CODE_LENGTH = 6

/** Bytes from here on would make some letters likelier than others. */
const FAIR_BYTES = 256 - (256 % CODE_ALPHABET.length)

/** Six letters and digits, each as likely as the other: 887 million codes. */
export function newInviteCode(random: CloudRandom): string {
  let code = ''
  while (code.length < CODE_LENGTH) {
    for (const byte of random.bytes(CODE_LENGTH)) {
      if (byte < FAIR_BYTES && code.length < CODE_LENGTH) code += CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length)
    }
  }
  return code
}

/** The code as it was given out, however it was typed. */
export function normaliseCode(typed: string): string {
  return typed.replace(/\s/g, '').toUpperCase()
}
