import type { BrowserContextOptions } from 'playwright-core'

/** How a phone is set up, whatever the screen. */
export interface Variant {
  /** What the name of its pictures ends with, if anything. */
  readonly suffix: string
  readonly settings: Required<Pick<BrowserContextOptions, 'locale' | 'colorScheme'>>
  /** px of WeChat's text size */
  readonly fontSize: number
}

const STANDARD = 17
/** The last but one of WeChat's steps: all of the app's largest type. */
const LARGEST = 23

const zh = { locale: 'zh-CN', colorScheme: 'light' } as const
const en = { locale: 'en-GB', colorScheme: 'light' } as const

export const VARIANTS = {
  light: { suffix: '', settings: zh, fontSize: STANDARD },
  dark: { suffix: '-dark', settings: { ...zh, colorScheme: 'dark' }, fontSize: STANDARD },
  english: { suffix: '-en', settings: en, fontSize: STANDARD },
  largest: { suffix: '-largest', settings: zh, fontSize: LARGEST },
  largestEnglish: { suffix: '-largest-en', settings: en, fontSize: LARGEST },
  largestEnglishDark: { suffix: '-largest-en-dark', settings: { ...en, colorScheme: 'dark' }, fontSize: LARGEST },
} as const satisfies Readonly<Record<string, Variant>>

export type VariantName = keyof typeof VARIANTS
