/** @jest-environment node */
import { base64url } from '@/services/random/base64url'
import { openBitPool, POOL_BYTES, RandomExhaustedError } from '@/services/random/bit-pool'
import { openPlatformRandom } from '@/services/random/platform-random.weapp'
import { stubWx } from './wx-stub'

const counting = () => {
  let next = 0
  return async (count: number) => Uint8Array.from({ length: count }, () => next++ % 251)
}

describe('base64url', () => {
  it('writes what Node writes, whatever the length', () => {
    for (let length = 0; length <= 32; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 73 + 191) % 256)
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    }
  })
})

describe('the pool of random bits', () => {
  it('gives ids of the asked length without waiting, and no bits twice', async () => {
    const random = await openBitPool(counting())
    const [first, second] = [random.id(96), random.id(96)]
    expect(Buffer.from(first, 'base64url')).toHaveLength(12)
    expect(random.id(128)).toHaveLength(22)
    expect(Buffer.from(second, 'base64url')[0]).toBe(12)
  })

  it('is topped up long before it is empty', async () => {
    const random = await openBitPool(counting())
    for (let taken = 0; taken < POOL_BYTES * 3; taken += 16) {
      expect(random.id(128)).toHaveLength(22)
      await Promise.resolve()
    }
  })

  it('throws a stable code rather than giving an id that is not random', async () => {
    const random = await openBitPool(async () => undefined)
    expect(() => random.id(96)).toThrow(RandomExhaustedError)
  })

  it('asks for more again after the platform failed once', async () => {
    let answers = 0
    const random = await openBitPool(async (count) => (++answers === 2 ? undefined : new Uint8Array(count)))
    for (let taken = 0; taken < POOL_BYTES; taken += 32) {
      random.id(256)
      await Promise.resolve()
      await Promise.resolve()
    }
    expect(random.id(256)).toHaveLength(43)
  })

  it("takes WeChat's own random values", async () => {
    stubWx({
      getRandomValues: ({ length, success }) => success?.({ randomValues: new Uint8Array(length).fill(255).buffer }),
    })
    expect((await openPlatformRandom()).id(48)).toBe('________')
  })
})
