import { openBitPool } from './bit-pool'
import type { Random } from './random'

/** WeChat's own generator, which answers asynchronously. */
export function openPlatformRandom(): Promise<Random> {
  return openBitPool(
    (count) =>
      new Promise((resolve) => {
        wx.getRandomValues({
          length: count,
          success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
          fail: () => resolve(undefined),
        })
      }),
  )
}
