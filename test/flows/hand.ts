import type { FirstContent, Sent } from '../miniprogram-host/phone/measures'

export type Build = 'preview' | 'weapp'

/** What the compiled build sent to its view and how large the page in front is. */
export interface Cost {
  readonly sent: readonly Sent[]
  /** ms of the longest handler since the last look */
  readonly longestHandler: { readonly name: string; readonly milliseconds: number }
  readonly firstContent: FirstContent | undefined
  /** Bytes of JavaScript that were run since the app was opened */
  readonly codeBytes: number
  readonly nodes: number
  readonly depth: number
  readonly mostChildren: number
}

export interface Opening {
  /** What the clock stands at when the app starts, with its zone. */
  readonly now?: string
  /** px of WeChat's text size; 17 is its standard. */
  readonly fontSize?: number
}

export interface Card {
  readonly title: string
  readonly path: string
  readonly imageUrl?: string
}

/** A person's hand on their phone: the words of a flow, the same for the preview and for the compiled build. */
export interface Hand {
  readonly build: Build
  /** Opens the app at a page, the first one unless said; what was open is gone, what was stored stays. */
  open(route?: string, opening?: Opening): Promise<void>
  tap(id: string): Promise<void>
  /** The `place`-th element whose id starts so, from 0. */
  tapOneOf(idStart: string, place: number): Promise<void>
  /** Replaces what stands in a field, key by key. */
  type(id: string, text: string): Promise<void>
  /** Goes on typing at the end of what stands in a field. */
  goOnTyping(id: string, text: string): Promise<void>
  /** Taps and gives the file that the phone then asks for. */
  give(id: string, file: { readonly name: string; readonly text: string }): Promise<void>
  /** Taps and takes the file that the phone then hands over. */
  takes(id: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }>
  /** Taps and gives a picture of this machine, by its path. */
  givePicture(id: string, file: string): Promise<void>
  /** Waits until the element is there. */
  finds(id: string): Promise<void>
  /** Waits until the words can be read somewhere on the page. */
  sees(words: string): Promise<void>
  /** Waits until the words cannot be read any more. */
  losesSightOf(words: string): Promise<void>
  has(id: string): Promise<boolean>
  read(id: string): Promise<string>
  /** What an element is made of, itself included. */
  markup(id: string): Promise<string>
  /** Everything on the page in front, without any spaces: builds break lines differently. */
  readAll(): Promise<string>
  scroll(pixels: number): Promise<void>
  /** Leaves the app for another, which may be the last it hears. */
  putAway(): Promise<void>
  takeUp(): Promise<void>
  goOffline(): Promise<void>
  goOnline(): Promise<void>
  /** The phone ends the app at once; `open` starts it again. */
  kill(): Promise<void>
  /** What a card of the page in front would say; `undefined` in the preview, where there are no cards. */
  card(): Promise<Card | undefined>
  screenshot(path: string): Promise<void>
  /** `undefined` in the preview, where nothing crosses. Starts counting anew. */
  cost(): Promise<Cost | undefined>
  readonly failures: readonly string[]
}
