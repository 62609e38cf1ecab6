import { useSyncExternalStore } from 'react'
import type { Language } from '@/locales/texts'
import { languageOf, type PreferenceValues } from './preferences'
import { usePhone } from './runtime-provider'
import { usePreferences } from './use-preferences'

/** The language that somebody who chose this reads. */
export function useLanguageOf(chosen: PreferenceValues): Language {
  const { device } = usePhone()
  return useSyncExternalStore(device.onLanguageChange, () => languageOf(chosen, device))
}

/** The language that the page speaks, for words that are not among `Texts`. */
export function useLanguage(): Language {
  return useLanguageOf(usePreferences())
}
