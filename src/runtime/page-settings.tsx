import { useEffect, useMemo, useSyncExternalStore, type PropsWithChildren } from 'react'
import { TextProvider, textsOf } from '@/locales/text-context'
import { AppearanceProvider, type Appearance } from '@/ui/appearance'
import type { PreferenceValues } from './preferences'
import { useRuntime } from './runtime-provider'
import { useInsets } from './use-insets'
import { useLanguage } from './use-language'
import { usePreferences } from './use-preferences'

const TYPE_SCALES: Readonly<Record<PreferenceValues['typeSize'], number>> = {
  standard: 1,
  large: 1.12,
  extraLarge: 1.25,
}

/** Gives a page its language, the insets of this phone, and the theme and text size of its person on top of WeChat's own. */
export function PageSettings({ children }: PropsWithChildren) {
  const { device } = useRuntime()
  const { appearance, typeSize } = usePreferences()
  const insets = useInsets()
  const language = useLanguage()
  const systemTheme = useSyncExternalStore(device.onThemeChange, device.theme)
  const theme = appearance === 'system' ? systemTheme : appearance
  useEffect(() => device.paintStatusBar(theme), [device, theme])
  const value = useMemo(
    (): Appearance => ({ ...insets, theme: appearance, textScale: TYPE_SCALES[typeSize] * device.fontScale() }),
    [insets, appearance, typeSize, device],
  )
  return (
    <AppearanceProvider value={value}>
      <TextProvider value={textsOf(language)}>{children}</TextProvider>
    </AppearanceProvider>
  )
}
