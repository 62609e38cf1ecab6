import { base64url } from './base64url'
import type { Random } from './random'

export function openPlatformRandom(): Promise<Random> {
  return Promise.resolve({ id: (bits) => base64url(window.crypto.getRandomValues(new Uint8Array(bits / 8))) })
}
