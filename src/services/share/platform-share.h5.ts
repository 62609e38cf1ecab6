import type { Share } from './share'

/** The preview's first page asks who opens the link. */
export function createPlatformShare(): Share {
  return {
    hasCards: false,
    linkTo: (path) => `${window.location.origin}/?open=${encodeURIComponent(path)}`,
  }
}
