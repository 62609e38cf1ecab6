export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What the page must keep clear of, in px. Real values of this phone; the design's 47 / 44 / 34 are one example. */
export interface WindowInsets {
  readonly width: number
  readonly height: number
  readonly statusBarHeight: number
  /** Height of the navigation row below the status bar. */
  readonly navHeight: number
  /** WeChat's capsule at the top right; absent where none is drawn. */
  readonly menuButton?: Rectangle
  /** Height of the home indicator's strip at the bottom. */
  readonly safeBottom: number
}

export interface AppWindow {
  /** The same object as long as nothing changed. */
  readonly insets: () => WindowInsets
  readonly onResize: (listener: () => void) => () => void
  /** Heights in px of elements of the page in front, by their ids; `undefined` for one that is not there. */
  readonly measure: (ids: readonly string[]) => Promise<readonly (number | undefined)[]>
}
