/** `too_large`: no compression brings it below the bound. `unreadable`: no picture, or none that this phone opens. */
export type MediaFailure = {
  readonly ok: false
  readonly code: 'cancelled' | 'too_large' | 'unreadable' | 'privacy_refused'
  readonly message: string
}
export type MediaOutcome<T> = { readonly ok: true; readonly value: T } | MediaFailure

/** What the person picked, for as long as the app runs: WeChat's temporary path, the browser's own address. */
export interface ChosenPhoto {
  readonly address: string
}

/** Pictures of the person's own: taken or chosen, made small, looked at. Adapters never throw. */
export interface Media {
  /** The phone's own dialogue for at most `count` pictures; never an empty list. */
  choose(count: number): Promise<MediaOutcome<readonly ChosenPhoto[]>>
  /** The picture as JPEG or PNG of at most `maxBytes`, its longest side at most 1280 px, in base64. */
  compress(photo: ChosenPhoto, maxBytes: number): Promise<MediaOutcome<string>>
  /** Shows pictures large, over the page, `current` first. */
  view(addresses: readonly string[], current: string): void
}
