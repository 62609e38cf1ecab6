import type { TrustTexts } from '@/locales/trust-texts'
import { trustTextsOf } from '@/locales/trust-texts-of'
import type { Language } from '@/locales/texts'
import { languageOf } from '@/runtime/preferences'
import { useRuntime } from '@/runtime/runtime-provider'
import { usePreferences } from '@/runtime/use-preferences'

export function useLanguage(): Language {
  return languageOf(usePreferences(), useRuntime().device)
}

/** The words of the lists and their pages, in the language that the page speaks. */
export function useTrustText(): TrustTexts {
  return trustTextsOf(useLanguage())
}
