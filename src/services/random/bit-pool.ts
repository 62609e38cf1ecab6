import { base64url } from './base64url'
import type { Random } from './random'

export const POOL_BYTES = 16_384
const REFILL_BELOW_BYTES = 8192

/** Asks the platform for random bytes; the buffer may come at any later time, or not at all. */
export type GatherBytes = (count: number) => Promise<Uint8Array | undefined>

/** Thrown when the platform gave no random bits at all: an id made without them could meet another's. */
export class RandomExhaustedError extends Error {
  readonly code = 'random_exhausted'
  constructor() {
    super('the platform gave no random bits')
    this.name = 'RandomExhaustedError'
  }
}

/**
 * Random bits over a platform that gives them only asynchronously: a pool is filled before the first id is taken
 * and topped up long before it is empty (16,384 bytes are 1,365 record ids).
 */
export async function openBitPool(gather: GatherBytes): Promise<Random> {
  let pool = (await gather(POOL_BYTES)) ?? new Uint8Array(0)
  let isGathering = false

  const refill = async () => {
    if (isGathering) return
    isGathering = true
    const more = await gather(POOL_BYTES)
    isGathering = false
    if (more) pool = joined(pool, more)
  }

  return {
    id(bits) {
      const count = bits / 8
      if (pool.length < count) throw new RandomExhaustedError()
      const taken = pool.subarray(0, count)
      pool = pool.subarray(count)
      if (pool.length < REFILL_BELOW_BYTES) void refill()
      return base64url(taken)
    },
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}
