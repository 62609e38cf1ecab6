/** What the address of a phone says of it: `?now=…&cloud=none&fontSize=23&frame=phone`. */
export interface PhoneSettings {
  /** ms to add to this browser's clock */
  readonly clockOffset: number
  readonly hasCloud: boolean
  /** px; 17 is the standard of iOS */
  readonly fontSize: number
  readonly hasFrame: boolean
  readonly storageName: string
  /** The page to open and its query, from what follows `#`. */
  readonly path: string
}

const STANDARD_FONT_SIZE = 17

export const settingsOf = ({ pathname, search, hash }: Location): PhoneSettings => {
  const query = new URLSearchParams(search)
  const now = query.get('now')
  return {
    clockOffset: now ? Date.parse(now) - Date.now() : 0,
    hasCloud: query.get('cloud') !== 'none',
    fontSize: Number(query.get('fontSize') ?? STANDARD_FONT_SIZE),
    hasFrame: query.get('frame') === 'phone',
    storageName: `phone ${pathname}`,
    path: hash.replace(/^#\/?/, ''),
  }
}

/** `Date`, ahead of this browser's clock or behind it. */
export const shiftedDate = (offset: number): DateConstructor => {
  if (offset === 0) return Date
  return class extends Date {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [Date.now() + offset] : parts) as [number]))
    }

    static override now(): number {
      return Date.now() + offset
    }
  } as unknown as DateConstructor
}
