import { bytesOfBase64 } from './compression-steps'
import type { Media, MediaOutcome } from './media'

export interface MemoryMedia extends Media {
  /** What the person picks next, in base64; with nothing they turn the dialogue down. */
  next: readonly string[]
  /** What was looked at large, the latest last. */
  readonly viewed: { readonly addresses: readonly string[]; readonly current: string }[]
}

/** A person's pictures in memory, for tests. They are as small as they are. */
export function createMemoryMedia(): MemoryMedia {
  const media: MemoryMedia = {
    next: [],
    viewed: [],
    choose: (count) => {
      const chosen = media.next.slice(0, count).map((address) => ({ address }))
      if (chosen.length > 0) return Promise.resolve({ ok: true, value: chosen })
      return Promise.resolve({ ok: false, code: 'cancelled', message: 'no picture was chosen' })
    },
    compress: ({ address }, maxBytes) => Promise.resolve(compressed(address, maxBytes)),
    view: (addresses, current) => void media.viewed.push({ addresses, current }),
  }
  return media
}

function compressed(text: string, maxBytes: number): MediaOutcome<string> {
  const isSmall = bytesOfBase64(text) <= maxBytes
  return isSmall ? { ok: true, value: text } : { ok: false, code: 'too_large', message: `more than ${maxBytes} bytes` }
}
