import { useEffect, useMemo, useSyncExternalStore, type PropsWithChildren } from 'react'
import { TextProvider, textsOf } from '@/locales/text-context'
import { AppearanceProvider, type Appearance } from '@/ui/appearance'
import { INITIAL_PREFERENCES, type PreferenceValues } from './preferences'
import { usePhone } from './runtime-provider'
import { useInsets } from './use-insets'
import { useLanguageOf } from './use-language'
import { usePreferences } from './use-preferences'

const TYPE_SCALES: Readonly<Record<PreferenceValues['typeSize'], number>> = {
  standard: 1,
  large: 1.12,
  extraLarge: 1.25,
}

/** Gives a page its language, the insets of this phone, and the theme and text size of its person on top of WeChat's own. */
export function PageSettings({ isDarkOnTop, children }: PropsWithChildren<{ readonly isDarkOnTop: boolean }>) {
  const { device } = usePhone()
  const chosen = usePreferences()
  const systemTheme = useSyncExternalStore(device.onThemeChange, device.theme)
  const theme = chosen.appearance === 'system' ? systemTheme : chosen.appearance
  const top = isDarkOnTop ? 'dark' : theme
  useEffect(() => device.paintStatusBar(top), [device, top])
  return <Settings chosen={chosen}>{children}</Settings>
}

/** The same before anybody knows what the person chose: as the phone has it. */
export function PhoneSettings({ children }: PropsWithChildren) {
  return <Settings chosen={INITIAL_PREFERENCES}>{children}</Settings>
}

function Settings({ chosen, children }: PropsWithChildren<{ readonly chosen: PreferenceValues }>) {
  const { device } = usePhone()
  const insets = useInsets()
  const language = useLanguageOf(chosen)
  const { appearance, typeSize } = chosen
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
