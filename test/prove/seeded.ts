import type { Random } from '@/services/random/random'
import type { CloudRandom } from '#cloud/api/scope'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** All chance of one run, from one seed: xorshift (Marsaglia 2003), 32 bits. */
export class Seeded implements Random, CloudRandom {
  private state: number

  /** `seed` names a proof, `index` one run of it. */
  constructor(seed: number, index = 0) {
    this.state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0 || 1
    for (let turn = 0; turn < 8; turn += 1) this.next()
  }

  /** 0 (inclusive) to 1 (exclusive). */
  next(): number {
    this.state ^= this.state << 13
    this.state ^= this.state >>> 17
    this.state ^= this.state << 5
    this.state >>>= 0
    return this.state / 2 ** 32
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)]
    if (found === undefined) throw new RangeError('nothing to pick from')
    return found
  }

  id(bits: number): string {
    let text = ''
    for (let letter = 0; letter < Math.ceil(bits / 6); letter += 1) text += ALPHABET.charAt(this.below(64))
    return text
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.below(256))
  }
}
