import type { Share } from './share'

export function createPlatformShare(): Share {
  return { hasCards: false }
}
