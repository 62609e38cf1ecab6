import { createContext, useContext } from 'react'

export interface ScreenRectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How this phone and this person want screens drawn. Heights and widths in px. */
export interface Appearance {
  readonly theme: 'light' | 'dark' | 'system'
  /** Text size as a factor of the design's: 1 is standard. */
  readonly textScale: number
  readonly width: number
  readonly statusBarHeight: number
  readonly navHeight: number
  readonly safeBottom: number
  /** WeChat's capsule, where one is drawn. */
  readonly menuButton?: ScreenRectangle
}

const DESIGN: Appearance = {
  theme: 'system',
  textScale: 1,
  width: 390,
  statusBarHeight: 0,
  navHeight: 44,
  safeBottom: 0,
}

const AppearanceContext = createContext<Appearance>(DESIGN)

export const AppearanceProvider = AppearanceContext.Provider

export function useAppearance(): Appearance {
  return useContext(AppearanceContext)
}

const TYPE_CLASSES: readonly [least: number, name: string][] = [
  [1.32, 'type-largest'],
  [1.18, 'type-extra-large'],
  [1.06, 'type-large'],
  [0, 'type-standard'],
]

/** The classes that bind colours and text sizes; on the root of every page. */
export function appearanceClass({ theme, textScale }: Appearance): string {
  const type = TYPE_CLASSES.find(([least]) => textScale >= least)
  return `theme-${theme} ${type ? type[1] : 'type-standard'}`
}
