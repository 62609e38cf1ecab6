export type SystemLanguage = 'zh-CN' | 'en'
export type SystemTheme = 'light' | 'dark'

/** The phone's own settings, as far as screens follow them. */
export interface Device {
  readonly language: () => SystemLanguage
  /** Never called where an app begins anew in its new language, as in WeChat. */
  readonly onLanguageChange: (listener: () => void) => () => void
  readonly theme: () => SystemTheme
  readonly onThemeChange: (listener: () => void) => () => void
  /** Colours the clock and the battery above the page in front, which has no navigation bar of the platform's. */
  paintStatusBar(theme: SystemTheme): void
  /** WeChat's font setting as a factor of its standard size: 1 is standard. */
  fontScale(): number
  /** One light tick, where the phone can. */
  vibrate(): void
}
